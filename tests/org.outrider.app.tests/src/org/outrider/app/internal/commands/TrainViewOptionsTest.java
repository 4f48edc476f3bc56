/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.outrider.engine.ObjectKind;
import org.outrider.learn.ViewSettings;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class TrainViewOptionsTest {

    private static final ViewSettings SMALL = new ViewSettings(64, 48, false, false, List.of(), 4, false);

    @Command
    private static final class WithOptions {
        @Mixin
        private TrainViewOptions options = new TrainViewOptions();
    }

    private static ViewSettings view(String... args) {
        WithOptions command = new WithOptions();
        new CommandLine(command).parseArgs(args);
        return command.options.view(SMALL);
    }

    @Test
    void withoutOptionsTheViewStaysAsItIs() {
        assertEquals(SMALL, view());
    }

    @Test
    void planesOfLabelsAreGroupsOfKinds() {
        ViewSettings view = view("--labels", "monster;health+armor", "--color", "--history", "2", "--size", "108x60");

        assertEquals(List.of(Set.of(ObjectKind.MONSTER), Set.of(ObjectKind.HEALTH, ObjectKind.ARMOR)), view.labels());
        assertEquals(5, view.channels());
        assertEquals(2, view.history());
        assertEquals(60, view.height());
    }

    @Test
    void unknownKindOfThingsIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> view("--labels", "dragons")).getMessage();

        assertTrue(message.contains("'dragons'"), message);
    }
}
