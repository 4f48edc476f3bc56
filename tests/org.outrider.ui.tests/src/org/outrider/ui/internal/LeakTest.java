/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.outrider.ui.bot.SWTBotTreeItem;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.SwtLeaks;

/** What is opened and closed again and again leaves no images, fonts or the like behind. */
@ExtendWith(NoErrorsLogged.class)
class LeakTest {

    private static final int TIMES = 50;
    private static final List<String> VIEWS = List.of("org.outrider.ui.runs.results", "org.outrider.ui.runs.telemetry",
            "org.outrider.ui.runs.training", "org.outrider.ui.runs.game", "org.outrider.ui.findings.view",
            "org.outrider.ui.runs.comparison");

    @RegisterExtension
    private final SampleWorkspace workspace = new SampleWorkspace();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @Test
    void mapEditorLeavesNothingBehind() throws Exception {
        SWTBotTreeItem map = workspace.map("MAP01");
        try (SwtLeaks leaks = new SwtLeaks()) {
            for (int time = 0; time < TIMES; time++) {
                map.doubleClick();
                bot.editorByTitle("MAP01 - " + SampleWorkspace.WAD).close();
            }
            assertEquals(List.of(), leaks.find());
        }
    }

    @Test
    void viewsOfARunLeaveNothingBehind() throws Exception {
        workspace.map("MAP02").contextMenu("Test map with agent").click();
        try (SwtLeaks leaks = new SwtLeaks()) {
            for (int time = 0; time < TIMES; time++) {
                for (String view : VIEWS) {
                    bot.openView(view).close();
                }
            }
            assertEquals(List.of(), leaks.find());
        }
    }
}
