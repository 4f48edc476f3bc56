/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.progress.IProgressConstants;

/**
 * Arranges the workbench for testing maps: the maps on the left, the map editor in the middle, what goes on on the right,
 * what came of it below.
 */
public final class OutriderPerspective implements IPerspectiveFactory {

    /** The perspective's id in the workbench. */
    public static final String ID = "org.outrider.ui.perspective";

    /** The views by their places; those of other bundles by the ids that these give them. */
    static final List<String> LEFT = List.of("org.outrider.ui.maps.explorer");
    static final List<String> RIGHT_ABOVE = List.of("org.outrider.ui.runs.game", IPageLayout.ID_OUTLINE);
    static final List<String> RIGHT_BELOW = List.of("org.outrider.ui.runs.telemetry", "org.outrider.ui.runs.training");
    static final List<String> BELOW = List.of("org.outrider.ui.runs.view", "org.outrider.ui.runs.results",
            "org.outrider.ui.findings.view", IConsoleConstants.ID_CONSOLE_VIEW, IProgressConstants.PROGRESS_VIEW_ID,
            IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROBLEM_VIEW);
    /** The views that come when they have something to show. */
    static final List<String> ON_DEMAND = List.of("org.outrider.ui.runs.comparison", IDebugUIConstants.ID_DEBUG_VIEW);

    @Override
    public void createInitialLayout(@Nullable IPageLayout page) {
        IPageLayout layout = Objects.requireNonNull(page);
        String editors = layout.getEditorArea();
        add(layout, LEFT, layout.createFolder("left", IPageLayout.LEFT, 0.2f, editors));
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.62f, editors);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.6f, editors);
        add(layout, RIGHT_ABOVE, right);
        add(layout, RIGHT_BELOW, layout.createFolder("rightBelow", IPageLayout.BOTTOM, 0.4f, "right"));
        add(layout, BELOW, below);
        for (String id : ON_DEMAND) {
            below.addPlaceholder(id);
            layout.addShowViewShortcut(id);
        }
        layout.addActionSet(IDebugUIConstants.LAUNCH_ACTION_SET);
        layout.addNewWizardShortcut("org.outrider.ui.newSample");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.project");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
    }

    private static void add(IPageLayout layout, List<String> views, IFolderLayout folder) {
        for (String id : views) {
            folder.addView(id);
            layout.addShowViewShortcut(id);
        }
    }
}
