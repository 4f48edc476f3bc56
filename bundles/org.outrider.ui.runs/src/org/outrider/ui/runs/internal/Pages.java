/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal;

import java.net.MalformedURLException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWebBrowser;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;

/** Shows pages in the workbench where it has a browser, and else in that of the system. */
public final class Pages {

    private Pages() {
    }

    /**
     * Shows a page; only for the workbench's thread.
     *
     * @param title of its tab
     * @return why it cannot be shown; null where it is
     */
    public static @Nullable String open(Path page, String title) {
        try {
            browser(page, title).openURL(page.toUri().toURL());
            return null;
        } catch (PartInitException | MalformedURLException e) {
            return "no browser was found to show " + page + ": " + e.getMessage();
        }
    }

    private static IWebBrowser browser(Path page, String title) throws PartInitException {
        IWorkbenchBrowserSupport support = PlatformUI.getWorkbench().getBrowserSupport();
        // the page's path as the browser's id: a page that is written again is shown again in its tab
        return support.isInternalWebBrowserAvailable()
                ? support.createBrowser(IWorkbenchBrowserSupport.AS_EDITOR | IWorkbenchBrowserSupport.NAVIGATION_BAR,
                        page.toString(), title, page.toString())
                : support.getExternalBrowser();
    }
}
