/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Brings views of the workbench before the user's eyes. */
public final class Views {

    private Views() {
    }

    /** Brings a view to the front soon, where it is open; by any thread. */
    public static void bringToFront(String id) {
        Display.getDefault().asyncExec(() -> {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                IWorkbenchPage page = window.getActivePage();
                IViewPart view = page == null ? null : page.findView(id);
                if (page != null && view != null) {
                    page.bringToTop(view);
                }
            }
        });
    }

    /**
     * Opens a view where it is not open yet, and brings it to the front, also before the view that the user works in;
     * only for the workbench's thread. The window need not be the active one of the screen.
     *
     * @param task done with the view
     */
    public static void open(String id, ViewTask task) {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchWindow window = active != null ? active
                : PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0 ? null
                        : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return;
        }
        try {
            IViewPart view = page.showView(id, null, IWorkbenchPage.VIEW_CREATE);
            page.bringToTop(view);
            task.with(view);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }

    /** Something that is done with a view. */
    @FunctionalInterface
    public interface ViewTask {

        void with(IViewPart view);
    }
}
