/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.playtest;

import java.net.MalformedURLException;
import java.nio.file.Path;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWebBrowser;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;

/** Shows reports in the workbench where it has a browser, and else in that of the system. */
final class ReportOpener {

    private final RunConsole console;

    /**
     * @param console told where neither has one
     */
    ReportOpener(RunConsole console) {
        this.console = console;
    }

    /**
     * Shows a page; to be called in the workbench's thread.
     *
     * @param title of its tab
     */
    void open(Path page, String title) {
        try {
            browser(page, title).openURL(page.toUri().toURL());
        } catch (PartInitException | MalformedURLException e) {
            console.println("no browser was found to show the report: " + e.getMessage());
        }
    }

    private static IWebBrowser browser(Path page, String title) throws PartInitException {
        IWorkbenchBrowserSupport support = PlatformUI.getWorkbench().getBrowserSupport();
        // the page's path as the browser's id: a report that is written again is shown again in its tab
        return support.isInternalWebBrowserAvailable()
                ? support.createBrowser(IWorkbenchBrowserSupport.AS_EDITOR | IWorkbenchBrowserSupport.NAVIGATION_BAR,
                        page.toString(), title, page.toString())
                : support.getExternalBrowser();
    }
}
