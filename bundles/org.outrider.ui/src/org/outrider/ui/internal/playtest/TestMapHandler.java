/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.playtest;

import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.outrider.run.PlaytestException;

/** The command "Test map with agent": looks into the selected WAD, asks what to play, and starts to play it. */
public final class TestMapHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        ExecutionEvent execution = Objects.requireNonNull(event);
        Shell shell = HandlerUtil.getActiveShellChecked(execution);
        IFile file = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(execution).getFirstElement(),
                IFile.class);
        if (file != null) {
            look(file, shell);
        }
        return null;
    }

    /** Reads the WAD, which may be large, away from the workbench's thread. */
    private static void look(IFile file, Shell shell) {
        Messages messages = new Messages(shell);
        Job job = Job.create("Looking into " + file.getName(), (ICoreRunnable) monitor -> {
            try {
                MapFile map = MapFile.read(file);
                messages.inWorkbench(() -> ask(map, shell, messages));
            } catch (PlaytestException e) {
                messages.problem(file.getName() + " cannot be tested", String.valueOf(e.getMessage()));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private static void ask(MapFile map, Shell shell, Messages messages) {
        PlaytestPreferences preferences = new PlaytestPreferences();
        PlaytestDialog dialog = new PlaytestDialog(shell, map, preferences.load(map.game().maps()));
        if (dialog.open() != Window.OK) {
            return;
        }
        PlaytestChoice choice = dialog.choice();
        try {
            preferences.save(choice);
        } catch (BackingStoreException e) {
            messages.problem("The choice cannot be remembered", String.valueOf(e.getMessage()));
        }
        new PlaytestJob(map, choice, RunConsole.open(), messages).schedule();
    }
}
