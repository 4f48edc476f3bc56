/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;
import org.outrider.ui.bot.rules.SwtLeaks;
import org.outrider.ui.maps.internal.Wads;

/** The map editor gives back what it takes. */
class MapEditorLeakTest extends EditorTestCase {

    private static final int TIMES = 50;

    @Test
    void openingAndClosingFiftyTimesLeavesNothingBehind() throws Exception {
        IFile wad = Wads.sample(project);
        try (SwtLeaks leaks = new SwtLeaks()) {
            for (int time = 0; time < TIMES; time++) {
                OpenMap.open(wad, "MAP02");
                bot.closeAllEditors();
            }
            assertEquals(List.of(), leaks.find());
        }
    }
}
