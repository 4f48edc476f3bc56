/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.live;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a live view shows, told above its charts; in a narrow view on more than one line. */
final class HeadLine {

    private final Label label;

    /**
     * Makes it in an area with a grid.
     *
     * @param columns of the grid, all of which it takes
     */
    HeadLine(Composite area, int columns, String text) {
        label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(label);
    }

    boolean isVisible() {
        return label.isVisible();
    }

    void show(String text) {
        if (text.equals(label.getText())) {
            return;
        }
        label.setText(text);
        if (label.computeSize(label.getSize().x, SWT.DEFAULT).y != label.getSize().y) {
            label.getParent().layout();
        }
    }
}
