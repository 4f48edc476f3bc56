/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Makes the labelled fields of a tab in three columns: label, field, button. */
final class Fields {

    private final Composite area;
    private final Runnable changed;

    /**
     * @param changed called when the user changes a field
     */
    Fields(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(area);
    }

    Composite area() {
        return area;
    }

    Text text(String label, String message) {
        label(label);
        Text text = new Text(area, SWT.BORDER);
        text.setMessage(message);
        text.addModifyListener(event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        return text;
    }

    /** A text with a button behind it that chooses one. */
    Text text(String label, String message, String button, Runnable choose) {
        Text text = text(label, message);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(button);
        browse.addListener(SWT.Selection, event -> choose.run());
        return text;
    }

    Combo choice(String label, List<String> items) {
        label(label);
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.setVisibleItemCount(16);
        combo.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    /** A combo that takes any text. */
    Combo editableChoice(String label) {
        label(label);
        Combo combo = new Combo(area, SWT.DROP_DOWN);
        combo.setVisibleItemCount(16);
        combo.addModifyListener(event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    Spinner number(String label, int least, int most, String unit) {
        label(label);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setMinimum(least);
        spinner.setMaximum(most);
        spinner.addModifyListener(event -> changed.run());
        new Label(area, SWT.NONE).setText(unit);
        return spinner;
    }

    Button check(String text) {
        new Label(area, SWT.NONE);
        Button button = new Button(area, SWT.CHECK);
        button.setText(text);
        button.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    /** A button in the column of the fields. */
    Button button(String text) {
        new Label(area, SWT.NONE);
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
        return button;
    }

    /** A text to be read, over the width of the fields. */
    Label note() {
        new Label(area, SWT.NONE);
        Label label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void label(String text) {
        new Label(area, SWT.NONE).setText(text);
    }
}
