/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;

/** An editor of the workbench. */
public final class SWTBotEditor {

    private final IEditorPart editor;

    SWTBotEditor(IEditorPart editor) {
        this.editor = editor;
    }

    /** A bot for what is in the editor. */
    public SWTBot bot() {
        return new SWTBot(() -> (Composite) editor.getSite().getService(MPart.class).getWidget());
    }

    public SWTBotEditor show() {
        UIThreadRunnable.syncRun(() -> editor.getSite().getPage().activate(editor));
        return this;
    }

    public String getTitle() {
        return UIThreadRunnable.syncExec(editor::getTitle);
    }

    public boolean isDirty() {
        return UIThreadRunnable.syncExec(editor::isDirty);
    }

    public void save() {
        UIThreadRunnable.syncRun(() -> editor.doSave(new NullProgressMonitor()));
    }

    /** Closes it and drops what was changed. */
    public void close() {
        UIThreadRunnable.syncRun(() -> editor.getSite().getPage().closeEditor(editor, false));
    }

    /** The part itself, for the workbench's thread. */
    public IEditorPart getReference() {
        return editor;
    }
}
