/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree. */
public final class SWTBotTree extends AbstractSWTBot<Tree> {

    SWTBotTree(Tree widget) {
        super(widget);
    }

    public int rowCount() {
        return UIThreadRunnable.syncExec(widget::getItemCount);
    }

    /** The texts of the roots. */
    public List<String> getItems() {
        return UIThreadRunnable.syncExec(() -> Arrays.stream(widget.getItems()).map(WidgetText::of).toList());
    }

    /** The root whose text is this or begins with it, followed by a space; waits for it. */
    public SWTBotTreeItem getTreeItem(String text) {
        return node("at the root", text, () -> widget.getItems());
    }

    /** Expands a path and gives its last node. */
    public SWTBotTreeItem expandNode(String root, String... path) {
        return getTreeItem(root).expandNode(path);
    }

    /** Decorators write behind a node's text, so that what follows a space does not count. */
    SWTBotTreeItem node(String where, String text, Callable<TreeItem[]> items) {
        return SWTBot.await("a tree node " + text + " " + where,
                () -> Arrays.stream(items.call())
                        .filter(item -> item.getText().equals(text) || item.getText().startsWith(text + " "))
                        .findFirst()
                        .map(item -> new SWTBotTreeItem(this, item)));
    }
}
