/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.outrider.ui.OutriderImages;

/** The tab that says how often and how long is played, and what follows. */
final class EpisodesTab extends SettingsTab {

    private static final int MOST_EPISODES = 10_000;
    private static final int MOST_SECONDS = 24 * 3600;
    private static final int MOST_JOBS = 256;

    private @Nullable Form form;

    private record Form(Spinner episodes, Spinner seconds, Text seed, Spinner jobs, Button openReport) {
    }

    EpisodesTab() {
        super("Episodes", OutriderImages.REPORT.descriptor());
    }

    @Override
    protected void create(Fields fields) {
        form = new Form(fields.number("&Episodes:", 1, MOST_EPISODES, ""),
                fields.number("&Time of an episode:", 1, MOST_SECONDS, "seconds of the game"),
                fields.text("&Seed:", "a whole number"),
                fields.number("At the same time (&jobs):", 0, MOST_JOBS, "episodes; 0 for one a processor"),
                fields.check("Open the &report at the end"));
    }

    @Override
    protected void fill(ILaunchConfiguration configuration) throws CoreException {
        Form made = Objects.requireNonNull(form);
        PlaytestSettings settings = PlaytestSettings.read(configuration);
        made.episodes().setSelection(settings.episodes());
        made.seconds().setSelection(settings.episodeSeconds());
        made.seed().setText(Long.toString(settings.seed()));
        made.jobs().setSelection(settings.jobs());
        made.openReport().setSelection(settings.openReport());
    }

    @Override
    protected void apply(ILaunchConfigurationWorkingCopy configuration) {
        Form made = Objects.requireNonNull(form);
        configuration.setAttribute(PlaytestSettings.EPISODES, made.episodes().getSelection());
        configuration.setAttribute(PlaytestSettings.EPISODE_SECONDS, made.seconds().getSelection());
        if (problem() == null) {
            configuration.setAttribute(PlaytestSettings.SEED, made.seed().getText().strip());
        }
        configuration.setAttribute(PlaytestSettings.JOBS, made.jobs().getSelection());
        configuration.setAttribute(PlaytestSettings.OPEN_REPORT, made.openReport().getSelection());
    }

    @Override
    protected @Nullable String problem() {
        return Objects.requireNonNull(form).seed().getText().strip().matches("-?\\d{1,18}") ? null
                : "The seed is a whole number, such as 1.";
    }
}
