/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.statushandlers.StatusManager;
import org.outrider.agent.AgentFactory;
import org.outrider.store.StoreException;
import org.outrider.ui.OutriderImages;
import org.outrider.ui.runs.InstalledAgents;
import org.outrider.ui.runs.TrainedAgents;
import org.outrider.ui.runs.internal.Services;

/** The tab that says who plays: an agent that is built in, or a trained one by its file. */
final class AgentTab extends SettingsTab {

    private final List<AgentFactory> agents = InstalledAgents.all().all();
    private @Nullable Combo agent;
    private @Nullable Label description;

    AgentTab() {
        super("Agent", OutriderImages.TEST.descriptor());
    }

    @Override
    protected void create(Fields fields) {
        Combo combo = fields.editableChoice("&Agent:");
        combo.setItems(agents.stream().map(AgentFactory::id).toArray(String[]::new));
        description = fields.note();
        Button browse = fields.button("&Trained agent...");
        browse.addListener(SWT.Selection, event -> browse(combo));
        combo.addModifyListener(event -> describe());
        agent = combo;
        addTrained(combo);
    }

    /** Adds the agents of the database, which takes its time. */
    private static void addTrained(Combo combo) {
        Job.createSystem("Looking for trained agents", (ICoreRunnable) monitor -> {
            try {
                List<String> trained = TrainedAgents.of(Services.store().get());
                Display.getDefault().asyncExec(() -> {
                    if (!combo.isDisposed()) {
                        trained.forEach(combo::add);
                    }
                });
            } catch (StoreException e) {
                StatusManager.getManager().handle(Status.warning(String.valueOf(e.getMessage()), e),
                        StatusManager.LOG);
            }
        }).schedule();
    }

    @Override
    protected void fill(ILaunchConfiguration configuration) throws CoreException {
        Objects.requireNonNull(agent).setText(PlaytestSettings.read(configuration).agent());
        describe();
    }

    @Override
    protected void apply(ILaunchConfigurationWorkingCopy configuration) {
        configuration.setAttribute(PlaytestSettings.AGENT, name());
    }

    @Override
    protected @Nullable String problem() {
        try {
            return InstalledAgents.all().find(name()).isPresent() ? null
                    : "Choose an agent, or the file of a trained one.";
        } catch (UncheckedIOException e) {
            return String.valueOf(e.getCause().getMessage());
        }
    }

    private String name() {
        return Objects.requireNonNull(agent).getText().strip();
    }

    private void browse(Combo combo) {
        FileDialog dialog = new FileDialog(combo.getShell(), SWT.OPEN);
        dialog.setText("The file of a trained agent");
        dialog.setFilterExtensions(new String[] {"*.checkpoint", "*.*"});
        @Nullable String chosen = dialog.open();
        if (chosen != null) {
            combo.setText(chosen);
        }
    }

    private void describe() {
        Optional<AgentFactory> chosen = agents.stream().filter(listed -> listed.id().equals(name())).findFirst();
        Label label = Objects.requireNonNull(description);
        label.setText(chosen.map(AgentFactory::description).orElse("plays as it has learned"));
        label.getParent().layout();
    }
}
