/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.outrider.learn.Preset;
import org.outrider.learn.TaskSettings;
import org.outrider.ui.OutriderImages;
import org.outrider.ui.OutriderPreferences;

/** The tab that says what an agent is rewarded for, and how it learns. */
final class LearningTab extends SettingsTab {

    private static final List<Preset> PRESETS = List.of(Preset.values());
    private static final int MOST_STEPS = 2_000_000_000;
    private static final int MOST_SECONDS = 24 * 3600;
    private static final int MOST_THREADS = 256;

    private @Nullable Form form;

    private record Form(Combo preset, Spinner steps, Text rewards, Spinner seconds, Text seed, Combo device,
            Spinner threads, Button resume) {
    }

    LearningTab() {
        super("Learning", OutriderImages.TRAIN.descriptor());
    }

    @Override
    protected void create(Fields fields) {
        form = new Form(
                fields.choice("&Network:", PRESETS.stream()
                        .map(preset -> preset.name().toLowerCase(Locale.ROOT) + " - " + preset.description())
                        .toList()),
                fields.number("&Steps:", 1, MOST_STEPS, "of the agent, in all"),
                fields.text("&Rewards:", "as usual; changes such as kill=5,death=-5"),
                fields.number("&Time of an episode:", 1, MOST_SECONDS, "seconds of the game"),
                fields.text("S&eed:", "a whole number"),
                fields.choice("&Compute on:", OutriderPreferences.DEVICES),
                fields.number("T&hreads:", 0, MOST_THREADS, "that play and learn; 0 for one a processor"),
                fields.check("Go &on with the last training of the map where that was stopped"));
    }

    @Override
    protected void fill(ILaunchConfiguration configuration) throws CoreException {
        Form made = Objects.requireNonNull(form);
        TrainSettings settings = TrainSettings.read(configuration);
        made.preset().select(PRESETS.indexOf(settings.preset()));
        made.steps().setSelection((int) settings.steps());
        made.rewards().setText(settings.rewards());
        made.seconds().setSelection(settings.seconds());
        made.seed().setText(Long.toString(settings.seed()));
        made.device().select(Math.max(0, OutriderPreferences.DEVICES.indexOf(settings.device())));
        made.threads().setSelection(settings.threads());
        made.resume().setSelection(settings.resume());
    }

    @Override
    protected void apply(ILaunchConfigurationWorkingCopy configuration) {
        if (problem() != null) {
            return;
        }
        Form made = Objects.requireNonNull(form);
        try {
            new TrainSettings(PlaytestSettings.read(configuration), PRESETS.get(made.preset().getSelectionIndex()),
                    made.steps().getSelection(), made.rewards().getText().strip(), made.seconds().getSelection(),
                    Long.parseLong(made.seed().getText().strip()), made.device().getText(),
                    made.threads().getSelection(), made.resume().getSelection()).write(configuration);
        } catch (CoreException e) {
            throw new IllegalStateException("a working copy can be read", e);
        }
    }

    @Override
    protected @Nullable String problem() {
        Form made = Objects.requireNonNull(form);
        if (!made.seed().getText().strip().matches("-?\\d{1,18}")) {
            return "The seed is a whole number, such as 1.";
        }
        String rewards = made.rewards().getText().strip();
        if (rewards.isEmpty()) {
            return null;
        }
        try {
            new TaskSettings(TaskSettings.ORDINARY_MAPS, List.of(), List.of("MAP01"), 0, null, 0, rewards, 0)
                    .scenarios();
            return null;
        } catch (IllegalArgumentException e) {
            return "The rewards cannot be read: " + e.getMessage();
        }
    }
}
