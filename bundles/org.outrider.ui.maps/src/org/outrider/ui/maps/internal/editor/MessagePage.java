/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What is to be seen in the place of a map while there is none. */
final class MessagePage {

    private final Composite control;
    private final Label text;

    MessagePage(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(control);
        text = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
    }

    Control control() {
        return control;
    }

    void setText(String message) {
        text.setText(message.replace("&", "&&"));
    }
}
