/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.model;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.outrider.llm.BugDrafts;
import org.outrider.llm.Dossier;
import org.outrider.llm.KeySource;
import org.outrider.llm.LlmBugWriter;
import org.outrider.llm.LlmException;
import org.outrider.llm.LlmSettings;
import org.outrider.llm.Preview;

/**
 * Has a language model write a bug report, after the user has seen what is sent. Can be cancelled, which breaks the
 * connection off.
 */
public final class ModelWriting extends Job {

    /** The family of these jobs. */
    public static final Object FAMILY = ModelWriting.class;

    private final Shell shell;
    private final Dossier dossier;
    private final LlmSettings settings;
    private final Consumer<BugDrafts> then;
    private volatile @Nullable Thread worker;

    private ModelWriting(Shell shell, Dossier dossier, LlmSettings settings, Consumer<BugDrafts> then) {
        super("Writing with " + settings.model());
        this.shell = shell;
        this.dossier = dossier;
        this.settings = settings;
        this.then = then;
        setUser(true);
    }

    /**
     * Begins, or says what is missing in the preferences; only for the workbench's thread.
     *
     * @param then gets the report, in the workbench's thread
     */
    public static void begin(Shell shell, Dossier dossier, Consumer<BugDrafts> then) {
        try {
            Optional<LlmSettings> settings = ModelPreferences.settings();
            if (settings.isPresent()) {
                new ModelWriting(shell, dossier, settings.get(), then).schedule();
            } else {
                offerPreferences(shell, "No language model is chosen, so that nothing is sent anywhere.");
            }
        } catch (IllegalArgumentException e) {
            offerPreferences(shell, "The language model cannot be asked: " + e.getMessage() + ".");
        }
    }

    private static void offerPreferences(Shell shell, String reason) {
        MessageDialog dialog = new MessageDialog(shell, "Write with language model", null, reason,
                MessageDialog.INFORMATION, 0, "Preferences...", "Cancel");
        if (dialog.open() == 0) {
            PreferencesUtil.createPreferenceDialogOn(shell, ModelPage.ID, null, null).open();
        }
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor);
        try {
            KeySource key = StoredKey.read();
            LlmBugWriter writer = new LlmBugWriter(settings, key);
            if (ModelPreferences.preview() && !isAllowed(writer.preview(dossier))) {
                return Status.CANCEL_STATUS;
            }
            worker = Thread.currentThread();
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            BugDrafts drafts = writer.write(dossier);
            inWorkbench(() -> then.accept(drafts));
        } catch (IOException | LlmException e) {
            inWorkbench(() -> MessageDialog.openError(shell, getName(), String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            // by canceling()
            return Status.CANCEL_STATUS;
        } finally {
            worker = null;
            // an interruption that came too late must not reach the next job of this thread
            Thread.interrupted();
        }
        return Status.OK_STATUS;
    }

    @Override
    protected void canceling() {
        Thread busy = worker;
        if (busy != null) {
            busy.interrupt();
        }
    }

    private boolean isAllowed(Preview preview) {
        boolean[] allowed = {false};
        shell.getDisplay().syncExec(() -> allowed[0] = !shell.isDisposed()
                && new PreviewDialog(shell, preview).open() == Window.OK);
        return allowed[0];
    }

    private void inWorkbench(Runnable task) {
        Display.getDefault().asyncExec(() -> {
            if (!shell.isDisposed()) {
                task.run();
            }
        });
    }
}
