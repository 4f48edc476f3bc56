/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;

/** Arranges the workbench for testing maps: files on the left, editors in the middle, what runs say below. */
public final class OutriderPerspective implements IPerspectiveFactory {

    /** The perspective's id in the workbench. */
    public static final String ID = "org.outrider.ui.perspective";

    @Override
    public void createInitialLayout(@Nullable IPageLayout page) {
        IPageLayout layout = Objects.requireNonNull(page);
        String editors = layout.getEditorArea();
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.22f, editors);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.7f, editors);
        below.addView(IConsoleConstants.ID_CONSOLE_VIEW);
        below.addView(IProgressConstants.PROGRESS_VIEW_ID);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);

        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(IConsoleConstants.ID_CONSOLE_VIEW);
        layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.project");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
    }
}
