/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says that another program has changed the map while there are changes here, and asks which are to stay. */
final class ReloadBar {

    private final Composite control;
    private Runnable keep = () -> { };

    ReloadBar(Composite parent, MapEditor editor) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
        control.setVisible(false);
        Label text = new Label(control, SWT.WRAP);
        text.setText("Another program has changed this map. Whose changes are to stay?");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        button("Reload", editor::load);
        button("Keep my changes", () -> {
            keep.run();
            setShown(false);
        });
    }

    /** Shows the bar; the task is run where the user keeps what is here. */
    void show(Runnable newKeep) {
        keep = newKeep;
        setShown(true);
    }

    private void button(String name, Runnable action) {
        Button button = new Button(control, SWT.PUSH);
        button.setText(name);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void setShown(boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
        control.getParent().layout();
    }
}
