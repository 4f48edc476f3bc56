/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.outrider.learn.Preset;
import org.outrider.learn.TaskSettings;
import org.outrider.ui.OutriderImages;

/** The tab that says what learns, how long, and what it is rewarded for. */
final class LearningTab extends SettingsTab {

    private static final List<Preset> PRESETS = List.of(Preset.values());
    private static final int MOST_STEPS = 2_000_000_000;
    private static final int MOST_SECONDS = 24 * 3600;

    private @Nullable Form form;

    private record Form(Combo preset, Spinner steps, Text rewards, Spinner seconds, Text seed) {
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
                fields.text("S&eed:", "a whole number"));
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
    }

    @Override
    protected void apply(ILaunchConfigurationWorkingCopy configuration) {
        if (problem() != null) {
            return;
        }
        Form made = Objects.requireNonNull(form);
        try {
            TrainSettings before = TrainSettings.read(configuration);
            new TrainSettings(before.map(), PRESETS.get(made.preset().getSelectionIndex()),
                    made.steps().getSelection(), made.rewards().getText().strip(), made.seconds().getSelection(),
                    Long.parseLong(made.seed().getText().strip()), before.device(), before.threads(), before.pace(),
                    before.resume()).write(configuration);
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
