/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.preferences;

import java.nio.file.InvalidPathException;
import java.util.Objects;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.outrider.store.StoreException;
import org.outrider.store.StoreLocation;
import org.outrider.ui.OutriderPreferences;

/** Where runs and their results are kept. */
public final class DatabasePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public DatabasePage() {
        super(GRID);
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, OutriderPreferences.NODE));
        setDescription("Runs and their results are kept in a database that the command line uses, too. Leave the field"
                + " empty for the one in your data folder.");
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        addField(new LocationField(parent));
        Label hint = new Label(parent, SWT.WRAP);
        hint.setText("A file, a folder, or a JDBC URL of H2 or PostgreSQL such as jdbc:postgresql://host/outrider."
                + " OUTRIDER_DB_USER and OUTRIDER_DB_PASSWORD log in: no password is kept here.");
        GridDataFactory.fillDefaults().span(2, 1).hint(360, SWT.DEFAULT).grab(true, false).applyTo(hint);
    }

    /** Accepts what the store does. */
    private static final class LocationField extends StringFieldEditor {

        LocationField(Composite parent) {
            super(OutriderPreferences.DATABASE, "&Database:", parent);
            setEmptyStringAllowed(true);
        }

        @Override
        protected boolean doCheckState() {
            String text = Objects.requireNonNullElse(getStringValue(), "").strip();
            try {
                if (!text.isEmpty()) {
                    StoreLocation.of(text, System.getenv());
                }
                return true;
            } catch (StoreException e) {
                // there is little room for words
                setErrorMessage("Neither H2 nor PostgreSQL");
                return false;
            } catch (InvalidPathException e) {
                setErrorMessage("No file can be called so");
                return false;
            }
        }
    }
}
