/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.gef.ui.actions.RedoAction;
import org.eclipse.gef.ui.actions.UndoAction;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Has the workbench's commands undo, redo, select all and find work on the active map editor. */
public final class MapEditorContributor extends EditorActionBarContributor {

    private @Nullable MapEditor active;
    private @Nullable CommandStackListener listener;

    @Override
    public void setActiveEditor(@Nullable IEditorPart editor) {
        detach();
        IActionBars bars = getActionBars();
        if (editor instanceof MapEditor map) {
            UndoAction undo = new UndoAction(map);
            RedoAction redo = new RedoAction(map);
            bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
            bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
            bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action(() -> find(map)));
            bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(() -> selectAll(map)));
            CommandStackListener updating = event -> {
                ((UpdateAction) undo).update();
                ((UpdateAction) redo).update();
            };
            map.commandStack().addCommandStackListener(updating);
            active = map;
            listener = updating;
            updating.commandStackChanged(null);
        }
        bars.updateActionBars();
    }

    private static void find(MapEditor editor) {
        MapPage page = editor.page();
        if (page != null) {
            page.searchBar().open();
        }
    }

    private static void selectAll(MapEditor editor) {
        MapPage page = editor.page();
        if (page != null) {
            page.viewer().selectAllThings();
        }
    }

    private static IAction action(Runnable task) {
        return new Action() {
            @Override
            public void run() {
                task.run();
            }
        };
    }

    private void detach() {
        MapEditor old = active;
        if (old != null && listener != null) {
            old.commandStack().removeCommandStackListener(listener);
        }
        active = null;
        listener = null;
    }

    @Override
    public void dispose() {
        detach();
        super.dispose();
    }
}
