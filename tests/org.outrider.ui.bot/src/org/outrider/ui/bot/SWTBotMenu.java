/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** An item of a menu that has been opened for it. */
public final class SWTBotMenu extends AbstractSWTBot<MenuItem> {

    private final List<Menu> opened;

    private SWTBotMenu(MenuItem widget, List<Menu> opened) {
        super(widget);
        this.opened = opened;
    }

    /** The item that the texts lead to, mnemonics and trailing dots left out. */
    static SWTBotMenu of(Supplier<Menu> menu, String... path) {
        return UIThreadRunnable.syncExec(() -> {
            List<Menu> opened = new ArrayList<>();
            MenuItem found = open(menu.get(), path[0], opened);
            for (int step = 1; step < path.length; step++) {
                found = open(found.getMenu(), path[step], opened);
            }
            return new SWTBotMenu(found, opened);
        });
    }

    /** Chooses the item, without waiting for what that opens. */
    public void click() {
        requireEnabled();
        UIThreadRunnable.syncRun(() -> {
            if ((widget.getStyle() & SWT.CHECK) != 0) {
                widget.setSelection(!widget.getSelection());
            }
        });
        notifyAsync(SWT.Selection, new Event());
        UIThreadRunnable.asyncExec(() -> hide(opened));
    }

    public boolean isChecked() {
        return UIThreadRunnable.syncExec(widget::getSelection);
    }

    /** The texts of the submenu's items. */
    public List<String> menuItems() {
        return UIThreadRunnable.syncExec(
                () -> Arrays.stream(show(widget.getMenu(), opened).getItems()).map(WidgetText::of).toList());
    }

    /** Closes the menu again. */
    public void hide() {
        UIThreadRunnable.syncRun(() -> hide(opened));
    }

    private static MenuItem open(@Nullable Menu menu, String name, List<Menu> opened) {
        MenuItem[] items = show(menu, opened).getItems();
        return Arrays.stream(items)
                .filter(item -> matches(WidgetText.of(item), name))
                .findFirst()
                .orElseThrow(() -> {
                    hide(opened);
                    return new WidgetNotFoundException("no menu item " + name + " in "
                            + Arrays.stream(items).map(WidgetText::of).toList());
                });
    }

    private static boolean matches(String text, String name) {
        return text.equals(name) || text.equals(name + "...");
    }

    private static Menu show(@Nullable Menu menu, List<Menu> opened) {
        if (menu == null) {
            throw new WidgetNotFoundException("no submenu");
        }
        menu.notifyListeners(SWT.Show, new Event());
        opened.add(menu);
        return menu;
    }

    private static void hide(List<Menu> opened) {
        for (Menu menu : opened.reversed()) {
            if (!menu.isDisposed()) {
                menu.notifyListeners(SWT.Hide, new Event());
            }
        }
        opened.clear();
    }
}
