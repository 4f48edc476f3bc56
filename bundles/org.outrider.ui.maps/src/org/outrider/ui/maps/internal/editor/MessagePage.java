/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What is to be seen in the place of a map while there is none; its text can be copied. */
final class MessagePage {

    private final Composite control;
    private final Text text;

    MessagePage(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(control);
        text = new Text(control, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setBackground(control.getBackground());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
    }

    Control control() {
        return control;
    }

    void setText(String message) {
        text.setText(message);
    }
}
