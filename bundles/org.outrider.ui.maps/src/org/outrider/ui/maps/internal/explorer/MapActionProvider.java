/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.outrider.ui.maps.MapEditors;
import org.outrider.ui.maps.internal.MapImages;
import org.outrider.ui.maps.internal.explorer.WadNode.MapNode;

/** Opens maps from navigators: by double click, Return, or the menu. */
public final class MapActionProvider extends CommonActionProvider {

    private @Nullable OpenAction open;

    @Override
    public void init(@Nullable ICommonActionExtensionSite site) {
        super.init(site);
        if (site != null && site.getViewSite() instanceof ICommonViewerWorkbenchSite viewSite) {
            open = new OpenAction(viewSite.getPage());
        }
    }

    @Override
    public void fillContextMenu(@Nullable IMenuManager menu) {
        OpenAction action = open;
        if (menu != null && action != null && !maps().isEmpty()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, action);
        }
    }

    @Override
    public void fillActionBars(@Nullable IActionBars bars) {
        if (bars != null && !maps().isEmpty()) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        }
    }

    /** The selected maps; none where something else is selected, too. */
    private List<MapNode> maps() {
        if (getContext() == null || !(getContext().getSelection() instanceof IStructuredSelection selection)
                || !selection.stream().allMatch(MapNode.class::isInstance)) {
            return List.of();
        }
        return selection.stream().map(MapNode.class::cast).toList();
    }

    private final class OpenAction extends Action {

        private final IWorkbenchPage page;

        OpenAction(IWorkbenchPage page) {
            super("Open Map", MapImages.descriptor(MapImages.MAP));
            this.page = Objects.requireNonNull(page);
        }

        @Override
        public void run() {
            for (MapNode map : maps()) {
                try {
                    MapEditors.open(page, map.selection());
                } catch (PartInitException e) {
                    ILog.get().error(map.selection() + " cannot be opened", e);
                }
            }
        }
    }
}
