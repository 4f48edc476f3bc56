/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.outrider.ui.bot.SWTBotView;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.rules.UiWatchdog;
import org.outrider.ui.bot.waits.Conditions;
import org.outrider.ui.internal.sample.SampleProject;

/** The welcome's cheat sheet leads a new user on. */
@ExtendWith({NoErrorsLogged.class, UiWatchdog.class})
class CheatSheetTest {

    private static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(SampleProject.NAME);

    @AfterEach
    void emptyWorkspace() throws Exception {
        bot.viewById(VIEW).close();
        bot.closeAllEditors();
        project.delete(true, true, null);
        bot.resetPerspective(OutriderPerspective.ID);
    }

    @Test
    void stepsAreDoneFromTheSheet() {
        bot.workbenchShell().maximize();
        UIThreadRunnable.syncRun(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(null, false));
        bot.inWindow().link("See it at work in two minutes").click();
        SWTBotView sheet = bot.viewById(VIEW).show();
        assertFalse(UIThreadRunnable.syncExec(() -> SWTWorkbenchBot.page().isPageZoomed()), "views are beside it");

        sheet.bot().link("Click to Begin").click();
        Screenshots.take("cheat-sheet", bot.workbenchShell().widget);
        sheet.bot().link("Click to perform").click();
        bot.waitUntil(Conditions.holds("the project is there", () -> project.getFile(SampleWorkspace.WAD).exists()));

        sheet.bot().link("Click when complete").click();
        sheet.bot().link("Click to perform").click();
        bot.waitUntil(Conditions.holds("the findings are in front", () -> UIThreadRunnable.syncExec(
                () -> SWTWorkbenchBot.page().isPartVisible(
                        SWTWorkbenchBot.page().findView("org.outrider.ui.findings.view")))));
    }
}
