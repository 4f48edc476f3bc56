/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** The fragment.xml of these tests contributes {@link SampleCommand} and a class that does not exist. */
class CommandContributionsTest {

    @Test
    void contributedCommandIsFound() {
        assertEquals(1, countOfSampleCommands());
    }

    @Test
    void brokenContributionIsLoggedAndLeavesTheOthers() {
        List<IStatus> logged = new ArrayList<>();
        ILogListener listener = (status, plugin) -> logged.add(status);
        Platform.addLogListener(listener);
        try {
            assertEquals(1, countOfSampleCommands());
        } finally {
            Platform.removeLogListener(listener);
        }
        assertTrue(logged.stream().anyMatch(status -> status.getMessage().contains("NoSuchCommand")), logged::toString);
    }

    private static long countOfSampleCommands() {
        return CommandContributions.of(Platform.getExtensionRegistry()).stream()
                .filter(SampleCommand.class::isInstance)
                .count();
    }
}
