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
import org.outrider.store.StoredFinding;
import org.outrider.ui.OutriderImages;
import org.outrider.ui.findings.internal.checks.CheckedFinding;

/** The bug report about a finding, written already or not yet. */
final class BugReportInput extends PlatformObject implements IEditorInput {

    private final FindingRef finding;

    private BugReportInput(FindingRef finding) {
        this.finding = finding;
    }

    /** What a report is about. */
    sealed interface FindingRef {

        /** A finding of a run; the report is kept in the database. */
        record OfRun(String runId, long findingId) implements FindingRef {
        }

        /** A finding of a check; the report is kept as a file. */
        record OfCheck(CheckedFinding checked) implements FindingRef {
        }
    }

    static BugReportInput of(StoredFinding stored) {
        return new BugReportInput(new FindingRef.OfRun(stored.runId(), stored.id()));
    }

    static BugReportInput of(CheckedFinding checked) {
        return new BugReportInput(new FindingRef.OfCheck(checked));
    }

    /** Opens the report in its editor; only for the workbench's thread. */
    static void open(IWorkbenchPage page, BugReportInput input) {
        try {
            page.openEditor(input, BugReportEditor.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    FindingRef finding() {
        return finding;
    }

    /** A name for the file that the report is exported to, without its ending. */
    String fileName() {
        return switch (finding) {
            case FindingRef.OfRun run -> "bug-" + run.findingId();
            case FindingRef.OfCheck check -> "bug-" + check.checked().map().map() + "-"
                    + check.checked().finding().ruleId();
        };
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
        return switch (finding) {
            case FindingRef.OfRun run -> "Bug report " + run.findingId();
            case FindingRef.OfCheck check -> check.checked().finding().title();
        };
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return switch (finding) {
            case FindingRef.OfRun run -> "Finding " + run.findingId() + " of run " + run.runId();
            case FindingRef.OfCheck check -> check.checked().finding().title() + " - " + check.checked().map();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BugReportInput input && input.finding.equals(finding);
    }

    @Override
    public int hashCode() {
        return finding.hashCode();
    }
}
