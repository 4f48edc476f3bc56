/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;

/** A view of the workbench. */
public final class SWTBotView {

    private final IViewPart view;

    SWTBotView(IViewPart view) {
        this.view = view;
    }

    /** A bot for what is in the view. */
    public SWTBot bot() {
        return new SWTBot(() -> (Composite) part().getWidget());
    }

    public SWTBotView show() {
        UIThreadRunnable.syncRun(() -> view.getSite().getPage().activate(view));
        return this;
    }

    public void close() {
        UIThreadRunnable.syncRun(() -> view.getSite().getPage().hideView(view));
    }

    public String getTitle() {
        return UIThreadRunnable.syncExec(view::getTitle);
    }

    /** The part itself, for the workbench's thread. */
    public IViewPart getReference() {
        return view;
    }

    public boolean isActive() {
        return UIThreadRunnable.syncExec(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
                && view.getSite().getPage().getActivePart() == view);
    }

    /** A button in the view's tool bar. */
    public SWTBotToolbarButton toolbarButton(String tip) {
        return toolBar().toolbarButtonWithTooltip(tip);
    }

    /** An item of the view's menu. */
    public SWTBotMenu viewMenu(String... path) {
        return SWTBotMenu.of(() -> ((MenuManager) view.getViewSite().getActionBars()
                .getMenuManager()).createContextMenu((Composite) part().getWidget()), path);
    }

    private SWTBot toolBar() {
        return new SWTBot(() -> part().getToolbar() == null ? null
                : ((Control) part().getToolbar().getWidget()).getParent());
    }

    private MPart part() {
        return view.getSite().getService(MPart.class);
    }
}
