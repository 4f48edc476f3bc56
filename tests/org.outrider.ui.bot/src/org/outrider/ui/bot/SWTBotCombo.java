/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/** A combo box. */
public final class SWTBotCombo extends AbstractSWTBot<Combo> {

    SWTBotCombo(Combo widget) {
        super(widget);
    }

    public String[] items() {
        return UIThreadRunnable.syncExec(widget::getItems);
    }

    public int selectionIndex() {
        return UIThreadRunnable.syncExec(widget::getSelectionIndex);
    }

    /** Chooses an item by its text. */
    public void setSelection(String text) {
        int index = Arrays.asList(items()).indexOf(text);
        if (index < 0) {
            throw new WidgetNotFoundException("no item " + text + " in " + Arrays.toString(items()));
        }
        setSelection(index);
    }

    public void setSelection(int index) {
        requireEnabled();
        UIThreadRunnable.syncRun(() -> widget.select(index));
        notify(SWT.Selection);
    }

    /** Writes into a combo box that takes any text. */
    public void setText(String text) {
        requireEnabled();
        UIThreadRunnable.syncRun(() -> widget.setText(text));
    }
}
