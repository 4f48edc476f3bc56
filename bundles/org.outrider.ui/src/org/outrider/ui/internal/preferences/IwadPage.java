/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.PathEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.outrider.ui.OutriderPreferences;

/** The folders in which the user keeps IWADs. */
public final class IwadPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public IwadPage() {
        super(GRID);
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, OutriderPreferences.NODE));
        setDescription("A PWAD is played over the IWAD of its game. That is looked for beside the PWAD, then in these"
                + " folders, then in those that DOOMWADDIR and DOOMWADPATH name, then in the system's usual ones.");
    }

    @Override
    protected void createFieldEditors() {
        addField(new PathEditor(OutriderPreferences.IWAD_FOLDERS, "&Folders with IWADs:", "A folder with IWADs",
                getFieldEditorParent()));
    }
}
