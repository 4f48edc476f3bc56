/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.outrider.ui.maps.internal.MapImages;

/** The map's popup menu: undo and redo, what to look at, and whatever other bundles add for maps. */
final class MapContextMenu {

    /** What other bundles add to the menu by. */
    static final String ID = "org.outrider.ui.maps.editor.popup";

    private MapContextMenu() {
    }

    static void install(MapEditor editor, MapPage page) {
        MenuManager menu = new MenuManager("Map", ID);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fill(shown, editor, page));
        page.viewer().getControl().setMenu(menu.createContextMenu(page.viewer().getControl()));
        editor.getEditorSite().registerContextMenu(ID, menu, editor.selection(), false);
        page.viewer().getControl().addDisposeListener(event -> menu.dispose());
    }

    private static void fill(IMenuManager menu, MapEditor editor, MapPage page) {
        menu.add(command(editor, "org.eclipse.ui.edit.undo"));
        menu.add(command(editor, "org.eclipse.ui.edit.redo"));
        menu.add(new Separator());
        Action fit = new Action("Show the Whole Map", MapImages.descriptor(MapImages.FIT)) {
            @Override
            public void run() {
                page.viewer().fit();
            }
        };
        menu.add(fit);
        Action find = new Action("Find...", MapImages.descriptor(MapImages.FIND)) {
            @Override
            public void run() {
                page.searchBar().open();
            }
        };
        menu.add(find);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static CommandContributionItem command(MapEditor editor, String id) {
        return new CommandContributionItem(new CommandContributionItemParameter(editor.getSite(), null, id,
                CommandContributionItem.STYLE_PUSH));
    }
}
