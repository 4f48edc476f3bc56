/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.preferences;

import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.outrider.agent.Agents;
import org.outrider.run.EngineChoice;
import org.outrider.ui.OutriderPreferences;

/** What new launch configurations begin with, and what networks compute on. */
public final class OutriderPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public OutriderPage() {
        super(GRID);
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, OutriderPreferences.NODE));
        setDescription("What new launch configurations begin with:");
    }

    @Override
    protected void createFieldEditors() {
        addField(new ComboFieldEditor(OutriderPreferences.AGENT, "&Agent:", Agents.builtIn().all().stream()
                .map(agent -> new String[] {agent.id(), agent.id()})
                .toArray(String[][]::new), getFieldEditorParent()));
        addField(new ComboFieldEditor(OutriderPreferences.ENGINE, "&Engine:", engines(),
                getFieldEditorParent()));
        addField(new ComboFieldEditor(OutriderPreferences.DEVICE, "Networks &compute on:",
                OutriderPreferences.DEVICES.stream()
                        .map(device -> new String[] {label(device), device})
                        .toArray(String[][]::new), getFieldEditorParent()));
    }

    private static String[][] engines() {
        return Stream.concat(Stream.<String[]>of(new String[] {"by what the map needs", EngineChoice.AUTO}),
                EngineChoice.installed().all().stream()
                        .map(engine -> new String[] {engine.nameAndVersion().strip(), engine.id()}))
                .toArray(String[][]::new);
    }

    private static String label(String device) {
        return switch (device) {
            case "cpu" -> "the processor";
            case "cuda" -> "the graphics card (CUDA)";
            default -> "the graphics card where there is one";
        };
    }
}
