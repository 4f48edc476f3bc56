/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.outrider.ui.OutriderImages;

/** The bug report about a finding of a run, written already or not yet. */
final class BugReportInput extends PlatformObject implements IEditorInput {

    private final String runId;
    private final long findingId;

    BugReportInput(String runId, long findingId) {
        this.runId = runId;
        this.findingId = findingId;
    }

    /** Opens the report in its editor; only for the workbench's thread. */
    static void open(IWorkbenchPage page, BugReportInput input) {
        try {
            page.openEditor(input, BugReportEditor.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    String runId() {
        return runId;
    }

    long findingId() {
        return findingId;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return OutriderImages.BUG.descriptor();
    }

    @Override
    public String getName() {
        return "Bug report " + findingId;
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "Finding " + findingId + " of run " + runId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BugReportInput input && input.findingId == findingId && input.runId.equals(runId);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(findingId);
    }
}
