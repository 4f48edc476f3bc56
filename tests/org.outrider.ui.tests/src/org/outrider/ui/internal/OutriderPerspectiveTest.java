/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.waits.Conditions;

@ExtendWith(NoErrorsLogged.class)
class OutriderPerspectiveTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeEach
    void leaveTheWelcome() {
        UIThreadRunnable.syncRun(() -> {
            IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();
            intros.closeIntro(intros.getIntro());
        });
    }

    @Test
    void productIsOutrider() {
        assertEquals("Outrider", Platform.getProduct().getName());
        assertEquals("org.outrider.product", Platform.getProduct().getId());
    }

    @Test
    void workbenchOpensInThePerspective() {
        assertEquals(OutriderPerspective.ID, UIThreadRunnable.syncExec(() -> SWTWorkbenchBot.page().getPerspective().getId()));
    }

    @Test
    void windowNamesTheProductAndWearsItsImages() {
        String title = UIThreadRunnable.syncExec(() -> bot.workbenchShell().widget.getText());
        assertTrue(title.contains("Outrider"), title);
        assertEquals(Set.of(16, 32, 48, 64, 128), UIThreadRunnable.syncExec(() -> Arrays.stream(bot.workbenchShell().widget.getImages())
                .map(image -> image.getBounds().width)
                .collect(Collectors.toSet())));
    }

    @Test
    void perspectiveShowsMapsRunsAndWhatCameOfThem() {
        bot.resetPerspective(OutriderPerspective.ID);
        Set<String> views = UIThreadRunnable.syncExec(() -> Arrays.stream(SWTWorkbenchBot.page().getViewReferences())
                .map(IViewReference::getId)
                .collect(Collectors.toSet()));
        assertEquals(views().collect(Collectors.toSet()), views);
    }

    @ParameterizedTest
    @MethodSource("views")
    void viewOpens(String id) {
        IViewPart view = UIThreadRunnable.syncExec(() -> SWTWorkbenchBot.page().showView(id));
        bot.waitUntil(Conditions.holds("the view is in front: " + id, () -> SWTWorkbenchBot.page().isPartVisible(view)));
    }

    private static Stream<String> views() {
        return Stream.of(OutriderPerspective.LEFT, OutriderPerspective.RIGHT_ABOVE, OutriderPerspective.RIGHT_BELOW,
                OutriderPerspective.BELOW).flatMap(List::stream);
    }

    @Test
    void windowIsPainted() {
        Path picture = Screenshots.take("perspective", bot.workbenchShell().widget);

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
