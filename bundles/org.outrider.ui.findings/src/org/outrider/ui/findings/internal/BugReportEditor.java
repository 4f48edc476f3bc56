/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.outrider.store.BugReport;
import org.outrider.store.Store;
import org.outrider.ui.WorkbenchStore;
import org.outrider.ui.findings.internal.BugReportInput.FindingRef;
import org.outrider.ui.findings.internal.model.ModelWriting;

/** The editor of bug reports: a form of several pages, kept in the database, exported as Markdown. */
public final class BugReportEditor extends FormEditor {

    /** The id in the workbench. */
    public static final String ID = "org.outrider.ui.findings.bugReport";

    private final ReportPage report = new ReportPage(this);
    private final EvidencePage evidence = new EvidencePage(this);
    private final MarkdownPage markdown = new MarkdownPage(this);
    private @Nullable BugContext context;
    private boolean dirty;

    @Override
    public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
        if (!(input instanceof BugReportInput)) {
            throw new PartInitException("a bug report is about a finding");
        }
        super.init(site, input);
        setPartName(input.getName());
    }

    @Override
    protected void addPages() {
        try {
            addPage(report);
            addPage(evidence);
            addPage(markdown);
        } catch (PartInitException e) {
            throw new IllegalStateException("the form's pages cannot be made", e);
        }
        inBackground("Reading a finding", store -> {
            BugContext loaded = BugContext.load(store, (BugReportInput) getEditorInput());
            inWorkbench(() -> show(loaded));
        });
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a bug report is kept in the database");
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        BugContext open = context;
        if (open == null) {
            return;
        }
        if (((BugReportInput) getEditorInput()).finding() instanceof FindingRef.OfCheck) {
            export();
            return;
        }
        BugReport changed = report.read(open.report(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        inBackground("Keeping a bug report", store -> {
            BugReport kept = store.bugReports().save(changed);
            inWorkbench(() -> {
                context = open.with(kept);
                setDirty(false);
            });
        });
    }

    /** What is shown; null until it is read. */
    @Nullable BugContext context() {
        return context;
    }

    /** The user has changed something. */
    void changed() {
        if (context != null) {
            setDirty(true);
        }
    }

    /** The report as Markdown, with what the form says now. */
    String text(@Nullable String picture, @Nullable String replay) {
        BugContext open = Objects.requireNonNull(context);
        return open.markdown(report.read(open.report(), open.report().updatedAt()), picture, replay);
    }

    /** Lets the language model of the preferences put the report into words. */
    void writeWithModel() {
        BugContext open = context;
        if (open != null) {
            ModelWriting.begin(getSite().getShell(), open.dossier(), drafts -> inWorkbench(() -> {
                report.show(drafts.drafts().getFirst(), String.join(" ", drafts.notices()));
                setActivePage(report.getId());
                changed();
            }));
        }
    }

    /** Asks for a file and writes the report into it, with its picture and its replay beside it. */
    void export() {
        BugContext open = context;
        if (open == null) {
            return;
        }
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText("Export the bug report");
        dialog.setFilterExtensions(new String[] {"*.md"});
        dialog.setFileName(((BugReportInput) getEditorInput()).fileName() + ".md");
        dialog.setOverwrite(true);
        open.selection().map(map -> map.wad().getParent().getLocation())
                .ifPresent(place -> dialog.setFilterPath(place.toOSString()));
        @Nullable String chosen = dialog.open();
        if (chosen != null) {
            export(Path.of(chosen));
        }
    }

    /** Writes the report into a file likewise. */
    void export(Path file) {
        BugContext open = Objects.requireNonNull(context);
        String stem = file.getFileName().toString().replaceFirst("\\.md$", "");
        @Nullable String picture = open.picture().isPresent() ? stem + ".png" : null;
        @Nullable String replay = open.replay().isPresent() ? stem + ".lmp" : null;
        String text = text(picture, replay);
        inBackground("Exporting a bug report", store -> {
            Files.writeString(file, text);
            if (picture != null) {
                Files.write(file.resolveSibling(picture), Files.readAllBytes(open.picture().get().file()));
            }
            if (replay != null) {
                Files.write(file.resolveSibling(replay), Files.readAllBytes(open.replay().get()));
            }
            inWorkbench(() -> exported(open));
        });
    }

    /** A report about a check's finding is kept as the file that it was exported to. */
    private void exported(BugContext written) {
        if (written.report().findingId() == null) {
            setDirty(false);
        }
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        if (context != null && index == 2) {
            markdown.show();
        }
    }

    private void show(BugContext loaded) {
        context = null;
        report.show(loaded);
        context = loaded;
        evidence.show(loaded);
        markdown.show();
        setPartName(loaded.report().title());
        setDirty(loaded.report().id() == 0 && loaded.report().findingId() != null);
    }

    private void setDirty(boolean now) {
        dirty = now;
        firePropertyChange(PROP_DIRTY);
    }

    /** Something with the database. */
    @FunctionalInterface
    private interface Work {

        void with(Store store) throws IOException;
    }

    private void inBackground(String name, Work work) {
        WorkbenchStore store = Objects.requireNonNull(getSite().getService(WorkbenchStore.class));
        Job job = Job.create(name, (ICoreRunnable) monitor -> {
            try {
                work.with(store.get());
            } catch (IOException e) {
                inWorkbench(() -> MessageDialog.openError(getSite().getShell(), name, String.valueOf(e.getMessage())));
            }
        });
        job.schedule();
    }

    private void inWorkbench(Runnable task) {
        Display.getDefault().asyncExec(() -> {
            if (getContainer() != null && !getContainer().isDisposed()) {
                task.run();
            }
        });
    }
}
