/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.preferences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.outrider.engine.EngineFolders;
import org.outrider.engine.GameEngine;
import org.outrider.run.EngineChoice;

/** The engines that are here, what is missing of the others, and where ViZDoom lies; the command line knows it, too. */
public final class EnginesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String VIZDOOM = "vizdoom";
    private static final int TEXT_WIDTH = 360;

    private final EngineFolders folders = EngineFolders.ofUser();
    private final PreferenceStore store = new PreferenceStore();

    public EnginesPage() {
        super(GRID);
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        setPreferenceStore(store);
        try {
            folders.get(VIZDOOM).ifPresent(folder -> store.setValue(VIZDOOM, folder.toString()));
        } catch (UncheckedIOException e) {
            setErrorMessage(e.getMessage());
        }
        setDescription("Engines that run the game:");
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        for (GameEngine engine : EngineChoice.installed().all()) {
            Label label = new Label(parent, SWT.WRAP);
            label.setText(engine.id() + ": " + engine.status().missing().orElse("version " + engine.version()));
            GridDataFactory.fillDefaults().span(3, 1).hint(TEXT_WIDTH, SWT.DEFAULT).grab(true, false).applyTo(label);
        }
        DirectoryFieldEditor home = new DirectoryFieldEditor(VIZDOOM, "&Folder of ViZDoom:", parent);
        home.setEmptyStringAllowed(true);
        addField(home);
    }

    @Override
    public boolean performOk() {
        boolean stored = super.performOk();
        String folder = store.getString(VIZDOOM);
        try {
            if (folder.isBlank()) {
                folders.remove(VIZDOOM);
            } else {
                folders.set(VIZDOOM, Path.of(folder));
            }
            return stored;
        } catch (IOException | UncheckedIOException e) {
            setErrorMessage(folders.file() + " cannot be written: " + e.getMessage());
            return false;
        }
    }
}
