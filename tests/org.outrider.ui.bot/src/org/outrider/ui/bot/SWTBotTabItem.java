/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;

/** A tab of a folder of tabs. */
public final class SWTBotTabItem extends AbstractSWTBot<Item> {

    SWTBotTabItem(Item widget) {
        super(widget);
    }

    /** Brings the tab to the front. */
    public SWTBotTabItem activate() {
        UIThreadRunnable.syncRun(() -> {
            Event event = new Event();
            event.item = widget;
            if (widget instanceof TabItem tab) {
                TabFolder folder = tab.getParent();
                folder.setSelection(tab);
                folder.notifyListeners(SWT.Selection, event);
            } else if (widget instanceof CTabItem tab) {
                CTabFolder folder = tab.getParent();
                folder.setSelection(tab);
                folder.notifyListeners(SWT.Selection, event);
            }
        });
        return this;
    }
}
