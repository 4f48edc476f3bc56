/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/** A node of a tree. */
public final class SWTBotTreeItem extends AbstractSWTBot<TreeItem> {

    private final SWTBotTree tree;

    SWTBotTreeItem(SWTBotTree tree, TreeItem widget) {
        super(widget);
        this.tree = tree;
    }

    public SWTBotTreeItem expand() {
        // both at once, as the toolkit does: what is refreshed between would be thrown away
        UIThreadRunnable.syncRun(() -> {
            if (!widget.getExpanded()) {
                tree.notify(SWT.Expand, item());
                widget.setExpanded(true);
            }
        });
        return this;
    }

    public SWTBotTreeItem collapse() {
        tree.notify(SWT.Collapse, item());
        UIThreadRunnable.syncRun(() -> widget.setExpanded(false));
        return this;
    }

    public boolean isExpanded() {
        return UIThreadRunnable.syncExec(widget::getExpanded);
    }

    public SWTBotTreeItem select() {
        UIThreadRunnable.syncRun(() -> {
            widget.getParent().setFocus();
            widget.getParent().setSelection(widget);
        });
        tree.notify(SWT.Selection, item());
        return this;
    }

    /** The texts of the nodes below it, once it is expanded. */
    public List<String> getNodes() {
        return UIThreadRunnable.syncExec(() -> Arrays.stream(widget.getItems()).map(WidgetText::of).toList());
    }

    /** The node below it whose text is this or begins with it, followed by a space; waits for it. */
    public SWTBotTreeItem getNode(String text) {
        return tree.node("below " + getText(), text, () -> widget.isDisposed() ? new TreeItem[0] : widget.getItems());
    }

    /** Expands it and gives a node below. */
    public SWTBotTreeItem expandNode(String... path) {
        SWTBotTreeItem current = expand();
        for (String text : path) {
            current = current.getNode(text).expand();
        }
        return current;
    }

    public String cell(int column) {
        return UIThreadRunnable.syncExec(() -> widget.getText(column));
    }

    public void doubleClick() {
        select();
        tree.notifyAsync(SWT.MouseDoubleClick, UIThreadRunnable.syncExec(
                () -> mouse(1, widget.getBounds().x + 2, widget.getBounds().y + 2, false)));
        tree.notifyAsync(SWT.DefaultSelection, item());
    }

    @Override
    public SWTBotMenu contextMenu(String... path) {
        select();
        return tree.contextMenu(path);
    }

    private Event item() {
        Event event = new Event();
        event.item = widget;
        return event;
    }
}
