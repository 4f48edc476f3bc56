/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.checks;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.outrider.check.Profile;
import org.outrider.ui.OutriderPreferences;

/** When maps are checked, and what for. */
public final class ChecksPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public ChecksPage() {
        super(GRID);
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, OutriderPreferences.NODE));
        setDescription("Checks find what is wrong with maps without playing them.");
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        addField(new BooleanFieldEditor(OutriderPreferences.CHECK_ON_CHANGE,
                "Check WADs of the workspace &whenever they change", parent));
        addField(new BooleanFieldEditor(OutriderPreferences.CHECK_NOTES, "Show &notes, too: what may well be intended",
                parent));
        addField(new ProfileField(parent));
        Label hint = new Label(parent, SWT.WRAP);
        hint.setText("vanilla, limit-removing or boom; or a JSON file with the rules of your project, such as the most"
                + " lines that a map may have.");
        GridDataFactory.fillDefaults().span(2, 1).hint(360, SWT.DEFAULT).grab(true, false).applyTo(hint);
    }

    /** Accepts what the checks do. */
    private static final class ProfileField extends StringFieldEditor {

        ProfileField(Composite parent) {
            super(OutriderPreferences.CHECK_PROFILE, "Maps are made &for:", parent);
            setEmptyStringAllowed(false);
        }

        @Override
        protected boolean doCheckState() {
            try {
                Profile.named(Objects.requireNonNullElse(getStringValue(), "").strip());
                return true;
            } catch (IOException | IllegalArgumentException e) {
                setErrorMessage(String.valueOf(e.getMessage()));
                return false;
            }
        }
    }
}
