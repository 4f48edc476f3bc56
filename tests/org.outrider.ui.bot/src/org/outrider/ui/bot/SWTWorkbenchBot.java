/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** Finds views, editors and menus of the workbench. */
public final class SWTWorkbenchBot extends SWTBot {

    /** The page of the workbench's first window; only for the workbench's thread. */
    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** The workbench's first window. */
    public SWTBotShell workbenchShell() {
        return UIThreadRunnable.syncExec(() -> new SWTBotShell(window().getShell()));
    }

    /** A view, opened where it is not open yet. */
    public SWTBotView openView(String id) {
        return new SWTBotView(UIThreadRunnable.syncExec(() -> page().showView(id)));
    }

    /** An open view; waits for it. */
    public SWTBotView viewById(String id) {
        return await("a view " + id, () -> views().filter(view -> view.getId().equals(id)).findFirst()
                .map(view -> (IViewPart) view.getPart(true))
                .map(SWTBotView::new));
    }

    /** An open view by what its tab says; waits for it. */
    public SWTBotView viewByTitle(String title) {
        return await("a view " + title, () -> views().filter(view -> view.getTitle().equals(title)).findFirst()
                .map(view -> (IViewPart) view.getPart(true))
                .map(SWTBotView::new));
    }

    /** An open editor by what its tab says; waits for it. */
    public SWTBotEditor editorByTitle(String title) {
        return await("an editor " + title, () -> Arrays.stream(page().getEditorReferences())
                .filter(editor -> editor.getTitle().equals(title))
                .findFirst()
                .map(editor -> editor.getEditor(true))
                .map(SWTBotEditor::new));
    }

    /** The editor in front; waits for one. */
    public SWTBotEditor activeEditor() {
        return await("an editor", () -> Optional.ofNullable(page().getActiveEditor()).map(SWTBotEditor::new));
    }

    public List<SWTBotEditor> editors() {
        return UIThreadRunnable.syncExec(() -> Arrays.stream(page().getEditorReferences())
                .map(editor -> editor.getEditor(true))
                .map(SWTBotEditor::new)
                .toList());
    }

    /** Closes all editors and drops what was changed. */
    public void closeAllEditors() {
        UIThreadRunnable.syncExec(() -> page().closeAllEditors(false));
    }

    /** Shows a perspective with its views where it wants them. */
    public void resetPerspective(String id) {
        UIThreadRunnable.syncRun(() -> {
            try {
                PlatformUI.getWorkbench().showPerspective(id, window());
                page().resetPerspective();
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** An item of the window's menu bar. */
    public SWTBotMenu menu(String... path) {
        return SWTBotMenu.of(() -> window().getShell().getMenuBar(), path);
    }

    /** A bot for all of the workbench's window, whichever is in front. */
    public SWTBot inWindow() {
        return new SWTBot(() -> window().getShell());
    }

    private static Stream<IViewReference> views() {
        return Arrays.stream(page().getViewReferences());
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }
}
