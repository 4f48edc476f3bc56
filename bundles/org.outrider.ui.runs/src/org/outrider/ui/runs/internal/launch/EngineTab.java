/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Combo;
import org.outrider.engine.GameEngine;
import org.outrider.run.Engines;
import org.outrider.ui.OutriderImages;

/** The tab that says what runs the game. */
final class EngineTab extends SettingsTab {

    private final List<GameEngine> engines = Engines.all();
    private @Nullable Combo engine;

    EngineTab() {
        super("Engine", OutriderImages.VIDEO.descriptor());
    }

    @Override
    protected void create(Fields fields) {
        engine = fields.choice("&Engine:",
                engines.stream().map(installed -> installed.id() + " " + installed.version()).toList());
    }

    @Override
    protected void fill(ILaunchConfiguration configuration) throws CoreException {
        Objects.requireNonNull(engine).select(engines.stream().map(GameEngine::id).toList()
                .indexOf(PlaytestSettings.read(configuration).engine()));
    }

    @Override
    protected void apply(ILaunchConfigurationWorkingCopy configuration) {
        int index = Objects.requireNonNull(engine).getSelectionIndex();
        if (index >= 0) {
            configuration.setAttribute(PlaytestSettings.ENGINE, engines.get(index).id());
        }
    }

    @Override
    protected @Nullable String problem() {
        return Objects.requireNonNull(engine).getSelectionIndex() < 0 ? "Choose an engine that is installed." : null;
    }
}
