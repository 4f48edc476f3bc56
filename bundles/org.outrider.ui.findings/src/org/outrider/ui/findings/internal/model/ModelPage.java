/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.model;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.outrider.ui.findings.internal.model.ModelPreferences.Provider;

/** Which language model writes bug reports, and how much may be asked of it. Its key goes to the secure storage. */
public final class ModelPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** The id in the workbench. */
    static final String ID = "org.outrider.ui.findings.model";

    private static final int MOST = 10_000_000;

    private @Nullable Text key;

    public ModelPage() {
        super(GRID);
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, ModelPreferences.NODE));
        setDescription("A language model can put bug reports into words. Without one nothing is sent anywhere.");
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        addField(new ComboFieldEditor(ModelPreferences.PROVIDER, "&Language model:", new String[][] {
            {"none", ModelPreferences.name(Provider.NONE)},
            {"on a server of your own", ModelPreferences.name(Provider.LOCAL)},
            {"at a provider", ModelPreferences.name(Provider.CLOUD)}}, parent));
        StringFieldEditor endpoint = new StringFieldEditor(ModelPreferences.ENDPOINT, "A&ddress:", parent);
        endpoint.getTextControl(parent).setMessage("of a server that speaks OpenAI's protocol, such as"
                + " http://localhost:11434/v1; empty for OpenAI's own");
        addField(endpoint);
        addField(new StringFieldEditor(ModelPreferences.MODEL, "&Model:", parent));
        createKey(parent);
        addField(new ComboFieldEditor(ModelPreferences.FORMAT, "&Answers are asked for:", new String[][] {
            {"by a schema that the server enforces", "SCHEMA"}, {"as JSON", "JSON"}, {"in words only", "TEXT"}}, parent));
        addField(new BooleanFieldEditor(ModelPreferences.PREVIEW, "Show what is sent &before it is sent", parent));
        addField(new BooleanFieldEditor(ModelPreferences.SCREENSHOTS, "Send &screenshots along", parent));
        createLimits(parent);
    }

    private void createKey(Composite parent) {
        new Label(parent, SWT.NONE).setText("&Key:");
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Text field = new Text(row, SWT.BORDER | SWT.PASSWORD);
        field.setMessage(StoredKey.isThere() ? "a key is kept in the secure storage" : "none is kept");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        Button forget = new Button(row, SWT.PUSH);
        forget.setText("&Forget");
        forget.setEnabled(StoredKey.isThere());
        forget.addListener(SWT.Selection, event -> {
            inBackground("Forgetting the key of the language model", StoredKey::forget);
            field.setMessage("none is kept");
            forget.setEnabled(false);
        });
        key = field;
    }

    private void createLimits(Composite parent) {
        Group group = new Group(parent, SWT.NONE);
        group.setText("At most, for a report");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 6).applyTo(group);
        Composite fields = new Composite(group, SWT.NONE);
        addField(number(ModelPreferences.REQUESTS, "&requests", fields));
        addField(number(ModelPreferences.REQUEST_KILOBYTES, "&kilobytes a request", fields));
        addField(number(ModelPreferences.OUTPUT_TOKENS, "&tokens an answer", fields));
        addField(new AmountField(ModelPreferences.COST, "&cost, where prices are known", fields));
        addField(new AmountField(ModelPreferences.INPUT_PRICE, "price of a million tokens &sent", fields));
        addField(new AmountField(ModelPreferences.OUTPUT_PRICE, "price of a million tokens recei&ved", fields));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
    }

    private static IntegerFieldEditor number(String name, String label, Composite parent) {
        IntegerFieldEditor field = new IntegerFieldEditor(name, label, parent);
        field.setValidRange(1, MOST);
        return field;
    }

    @Override
    public boolean performOk() {
        boolean done = super.performOk();
        Text field = Objects.requireNonNull(key);
        String typed = field.getText().strip();
        if (done && !typed.isEmpty()) {
            inBackground("Keeping the key of the language model", () -> StoredKey.keep(typed));
            field.setText("");
            field.setMessage("a key is kept in the secure storage");
        }
        return done;
    }

    /** Something with the secure storage. */
    @FunctionalInterface
    private interface Work {

        void run() throws IOException;
    }

    private static void inBackground(String name, Work work) {
        Job.create(name, (ICoreRunnable) monitor -> {
            try {
                work.run();
            } catch (IOException e) {
                Display.getDefault().asyncExec(() -> MessageDialog.openError(
                        PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), name,
                        String.valueOf(e.getMessage())));
            }
        }).schedule();
    }

    /** An amount of money. */
    private static final class AmountField extends StringFieldEditor {

        AmountField(String name, String label, Composite parent) {
            super(name, label, parent);
            setEmptyStringAllowed(false);
        }

        @Override
        protected boolean doCheckState() {
            try {
                boolean fine = Double.parseDouble(getStringValue().strip().replace(',', '.')) >= 0;
                setErrorMessage(getLabelText() + ": an amount that is not negative");
                return fine;
            } catch (NumberFormatException e) {
                setErrorMessage(getLabelText() + ": not an amount");
                return false;
            }
        }
    }
}
