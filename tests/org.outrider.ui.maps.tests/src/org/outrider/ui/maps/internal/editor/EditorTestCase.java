/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.UiWatchdog;
import org.outrider.ui.maps.internal.Wads;

/** A workbench with an empty project, and no editor open afterwards. */
@ExtendWith({NoErrorsLogged.class, UiWatchdog.class})
abstract class EditorTestCase {

    protected final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    protected IProject project = Wads.none();

    @BeforeEach
    void newProject() throws Exception {
        project = Wads.project("maps");
        bot.resetPerspective("org.outrider.ui.perspective");
    }

    @AfterEach
    void closeAll() throws Exception {
        bot.closeAllEditors();
        project.delete(true, true, null);
    }
}
