/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs a launch shortcut for what is selected, or for the map in the editor where nothing that fits is selected. */
abstract class LaunchMapHandler extends AbstractHandler {

    private final ILaunchShortcut shortcut;

    LaunchMapHandler(ILaunchShortcut shortcut) {
        this.shortcut = shortcut;
    }

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        ExecutionEvent execution = Objects.requireNonNull(event);
        @Nullable ISelection selection = HandlerUtil.getCurrentSelection(execution);
        @Nullable IEditorPart editor = HandlerUtil.getActiveEditor(execution);
        if (MapChoice.wad(selection).isPresent()) {
            shortcut.launch(selection, ILaunchManager.RUN_MODE);
        } else if (editor != null) {
            shortcut.launch(editor, ILaunchManager.RUN_MODE);
        }
        return null;
    }
}
