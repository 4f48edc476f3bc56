/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.outrider.engine.GameEngine;
import org.outrider.run.EngineChoice;
import org.outrider.ui.OutriderImages;

/** The tab that says what runs the game. */
final class EngineTab extends SettingsTab {

    private final List<GameEngine> engines = EngineChoice.installed().all();
    private @Nullable Combo engine;
    private @Nullable Label note;

    EngineTab() {
        super("Engine", OutriderImages.VIDEO.descriptor());
    }

    @Override
    protected void create(Fields fields) {
        Combo combo = fields.choice("&Engine:",
                Stream.concat(Stream.of("by what the map needs"),
                        engines.stream().map(installed -> installed.nameAndVersion().strip())).toList());
        combo.addListener(SWT.Selection, event -> describe());
        engine = combo;
        note = fields.note();
    }

    @Override
    protected void fill(ILaunchConfiguration configuration) throws CoreException {
        Objects.requireNonNull(engine).select(names().indexOf(PlaytestSettings.read(configuration).engine()));
        describe();
    }

    /** Says what the engine lacks, for which the dialog's head has too little room. */
    private void describe() {
        Label label = Objects.requireNonNull(note);
        label.setText(chosen().flatMap(installed -> installed.status().missing()).orElse(""));
        label.getParent().layout();
    }

    /** The engine that is chosen by its name; empty for none. */
    private Optional<GameEngine> chosen() {
        int index = Objects.requireNonNull(engine).getSelectionIndex();
        return index <= 0 ? Optional.empty() : Optional.of(engines.get(index - 1));
    }

    @Override
    protected void apply(ILaunchConfigurationWorkingCopy configuration) {
        int index = Objects.requireNonNull(engine).getSelectionIndex();
        if (index >= 0) {
            configuration.setAttribute(PlaytestSettings.ENGINE, names().get(index));
        }
    }

    @Override
    protected @Nullable String problem() {
        if (Objects.requireNonNull(engine).getSelectionIndex() < 0) {
            return "Choose an engine that is installed.";
        }
        Optional<GameEngine> chosen = chosen();
        return chosen.isPresent() && chosen.get().status().missing().isPresent()
                ? chosen.get().id() + " is not complete here." : null;
    }

    /** What the choices stand for, in their order. */
    private List<String> names() {
        return Stream.concat(Stream.of(EngineChoice.AUTO), engines.stream().map(GameEngine::id)).toList();
    }
}
