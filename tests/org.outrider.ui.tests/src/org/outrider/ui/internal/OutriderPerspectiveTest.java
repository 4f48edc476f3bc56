/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(NoErrorsLogged.class)
class OutriderPerspectiveTest {

    @Test
    void productIsOutrider() {
        assertEquals("Outrider", Platform.getProduct().getName());
        assertEquals("org.outrider.product", Platform.getProduct().getId());
    }

    @Test
    void workbenchOpensInThePerspective() throws Exception {
        assertEquals(OutriderPerspective.ID, Workbench.ask(() -> Workbench.page().getPerspective().getId()));
    }

    @Test
    void windowNamesTheProductAndWearsItsImages() throws Exception {
        String title = Workbench.ask(() -> Workbench.window().getText());
        assertTrue(title.contains("Outrider"), title);
        assertEquals(Set.of(16, 32, 48, 64, 128), Workbench.ask(() -> Arrays.stream(Workbench.window().getImages())
                .map(image -> image.getBounds().width)
                .collect(Collectors.toSet())));
    }

    @Test
    void perspectiveShowsFilesConsoleProgressAndProblems() throws Exception {
        Set<String> views = Workbench.ask(() -> Arrays.stream(Workbench.page().getViewReferences())
                .map(IViewReference::getId)
                .collect(Collectors.toSet()));
        assertEquals(Set.of(ProjectExplorer.VIEW_ID, IConsoleConstants.ID_CONSOLE_VIEW,
                IProgressConstants.PROGRESS_VIEW_ID, IPageLayout.ID_PROBLEM_VIEW), views);
    }

    @ParameterizedTest
    @ValueSource(strings = {ProjectExplorer.VIEW_ID, IConsoleConstants.ID_CONSOLE_VIEW,
            IProgressConstants.PROGRESS_VIEW_ID, IPageLayout.ID_PROBLEM_VIEW})
    void viewOpens(String id) throws Exception {
        IViewPart view = Workbench.ask(() -> Workbench.page().showView(id));
        Workbench.waitFor("the view is in front: " + id, () -> Workbench.page().isPartVisible(view));
    }

    @Test
    void windowIsPainted() throws Exception {
        Path picture = Workbench.takePicture("perspective");

        ImageData data = new ImageData(picture.toString());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                colours.add(data.getPixel(x, y));
            }
        }
        assertTrue(colours.size() > 100, () -> picture + " has only " + colours.size() + " colours");
    }
}
