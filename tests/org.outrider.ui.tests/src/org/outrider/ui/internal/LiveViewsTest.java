/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swtchart.Chart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.outrider.ui.bot.SWTBotView;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.rules.UiWatchdog;
import org.outrider.ui.bot.waits.Conditions;

/** A test is watched while it goes on: its curves, what the agent sees, and where it is. */
@ExtendWith({NoErrorsLogged.class, UiWatchdog.class})
class LiveViewsTest {

    private static final String PREFIX = "org.outrider.ui.runs.";
    private static final List<String> CURVES = List.of("Health", "Armor", "Ammunition", "Kills", "Reward",
            "Sectors (%)");
    private static final int MOST_DRAWINGS_PER_SECOND = 10;
    private static final int MILLIS_TO_COUNT = 3000;
    private static final int BLACK = 0;

    @RegisterExtension
    private final SampleWorkspace workspace = new SampleWorkspace();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeEach
    void testInRealTime() throws CoreException {
        game().toolbarButton("Play in real time").click();
        workspace.map("MAP01").doubleClick();
        bot.editorByTitle("MAP01 - " + SampleWorkspace.WAD);
        workspace.map("MAP01").contextMenu("Test map with agent").click();
        bot.waitUntil(Conditions.holds("curves are drawn", () -> time("Health") > 1));
    }

    @AfterEach
    void closeSample() throws Exception {
        game().toolbarButton("Play in real time").click();
    }

    @Test
    void curvesOfTheEpisodeGrow() {
        for (String curve : CURVES) {
            double before = time(curve);
            // a curve begins anew with each episode
            bot.waitUntil(Conditions.holds(curve + " goes on", () -> time(curve) != before));
        }
        Screenshots.take("live", bot.workbenchShell().widget);
        theme("org.eclipse.e4.ui.css.theme.e4_dark");
        try {
            Screenshots.take("dark-live", bot.workbenchShell().widget);
        } finally {
            theme("org.eclipse.e4.ui.css.theme.e4_default");
        }
    }

    private static void theme(String id) {
        UIThreadRunnable.syncRun(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false));
    }

    @Test
    void curvesAreDrawnAtMostTenTimesASecond() {
        AtomicInteger drawings = new AtomicInteger();
        UIThreadRunnable.syncRun(() -> chart("Health").orElseThrow()
                .addListener(SWT.Paint, event -> drawings.incrementAndGet()));

        long start = System.nanoTime();
        bot.sleep(MILLIS_TO_COUNT);
        int drawn = drawings.get();

        double seconds = (System.nanoTime() - start) / 1e9;
        // one may have been on its way
        assertTrue(drawn > 0 && drawn <= MOST_DRAWINGS_PER_SECOND * seconds + 1,
                drawn + " drawings in " + seconds + " s");
    }

    @Test
    void gameViewShowsScreenDepthLabelsAndAutomap() {
        look("depth", picture -> Arrays.stream(picture).allMatch(LiveViewsTest::isGrey)
                && Arrays.stream(picture).distinct().count() > 8);
        look("labels", picture -> Arrays.stream(picture).anyMatch(color -> color == BLACK));
        int labels = Arrays.hashCode(picture());
        look("automap", picture -> Arrays.hashCode(picture) != labels);
        look("screen", picture -> Arrays.stream(picture).filter(color -> !isGrey(color)).distinct().count() > 50);
    }

    private void look(String what, Predicate<int[]> expected) {
        game().toolbarButton("Show " + what).click();
        bot.waitUntil(Conditions.holds("the view shows the " + what, () -> expected.test(picture())));
        Screenshots.take("game-" + what, canvas());
    }

    private static boolean isGrey(int color) {
        return (color & 0xff) == (color >> 8 & 0xff) && (color & 0xff) == (color >> 16 & 0xff);
    }

    private SWTBotView game() {
        return bot.viewById(PREFIX + "game");
    }

    private Canvas canvas() {
        return game().bot().widget(Canvas.class, 0);
    }

    /** The colours of the view's pixels, red, green and blue in 8 bits each. */
    private int[] picture() {
        Canvas canvas = canvas();
        return UIThreadRunnable.syncExec(() -> {
            Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
            GC gc = new GC(image);
            try {
                canvas.print(gc);
                return colors(image.getImageData());
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    private static int[] colors(ImageData data) {
        return IntStream.range(0, data.width * data.height).map(at -> {
            RGB color = data.palette.getRGB(data.getPixel(at % data.width, at / data.width));
            return color.red << 16 | color.green << 8 | color.blue;
        }).toArray();
    }

    private Optional<Chart> chart(String name) {
        return bot.viewById(PREFIX + "telemetry").bot().widgets(Chart.class).stream()
                .filter(chart -> chart.getTitle().getText().startsWith(name))
                .findFirst();
    }

    /** Up to which second of the game a curve goes; 0 where there is none yet. */
    private double time(String name) {
        return UIThreadRunnable.syncExec(() -> {
            double[] seconds = chart(name).map(chart -> chart.getSeriesSet().getSeries("curve").getXSeries())
                    .orElse(new double[1]);
            return seconds[seconds.length - 1];
        });
    }
}
