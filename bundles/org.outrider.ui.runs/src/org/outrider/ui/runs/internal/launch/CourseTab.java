/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Spinner;
import org.outrider.ui.OutriderImages;
import org.outrider.ui.OutriderPreferences;

/** The tab that says what happens how often in a training, and what computes it. */
final class CourseTab extends SettingsTab {

    private static final int MOST_STEPS = 2_000_000_000;
    private static final int MOST_EPISODES = 10_000;
    private static final int MOST_THREADS = 256;

    private @Nullable Form form;

    private record Form(Spinner warmUp, Spinner evaluationInterval, Spinner evaluationEpisodes,
            Spinner checkpointInterval, Combo device, Spinner threads, Button resume) {

        TrainSettings.Pace pace() {
            return new TrainSettings.Pace(warmUp.getSelection(), evaluationInterval.getSelection(),
                    evaluationEpisodes.getSelection(), checkpointInterval.getSelection());
        }
    }

    CourseTab() {
        super("Course", OutriderImages.REPORT.descriptor());
    }

    @Override
    protected void create(Fields fields) {
        form = new Form(
                fields.number("&Learn after:", 0, MOST_STEPS, "steps of play"),
                fields.number("E&valuate every:", 0, MOST_STEPS, "steps; 0 for never"),
                fields.number("Evaluate &by:", 1, MOST_EPISODES, "episodes"),
                fields.number("&Keep every:", 0, MOST_STEPS, "steps; 0 for only at the end"),
                fields.choice("&Compute on:", OutriderPreferences.DEVICES),
                fields.number("T&hreads:", 0, MOST_THREADS, "that play and learn; 0 for one a processor"),
                fields.check("Go &on with the last one of these settings that was stopped"));
    }

    @Override
    protected void fill(ILaunchConfiguration configuration) throws CoreException {
        Form made = Objects.requireNonNull(form);
        TrainSettings settings = TrainSettings.read(configuration);
        made.warmUp().setSelection(settings.pace().warmUp());
        made.evaluationInterval().setSelection(settings.pace().evaluationInterval());
        made.evaluationEpisodes().setSelection(settings.pace().evaluationEpisodes());
        made.checkpointInterval().setSelection(settings.pace().checkpointInterval());
        made.device().select(Math.max(0, OutriderPreferences.DEVICES.indexOf(settings.device())));
        made.threads().setSelection(settings.threads());
        made.resume().setSelection(settings.resume());
    }

    @Override
    protected void apply(ILaunchConfigurationWorkingCopy configuration) {
        Form made = Objects.requireNonNull(form);
        try {
            TrainSettings before = TrainSettings.read(configuration);
            new TrainSettings(before.map(), before.preset(), before.steps(), before.rewards(), before.seconds(),
                    before.seed(), made.device().getText(), made.threads().getSelection(), made.pace(),
                    made.resume().getSelection()).write(configuration);
        } catch (CoreException e) {
            throw new IllegalStateException("a working copy can be read", e);
        }
    }
}
