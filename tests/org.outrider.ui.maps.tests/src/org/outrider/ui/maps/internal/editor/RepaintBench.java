/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.Test;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.maps.internal.Wads;
import org.outrider.ui.maps.internal.render.Camera;

/**
 * Measures how long the map editor takes to repaint while a user pans and zooms, and prints it; run it with
 * {@code ./verify -Dtest=RepaintBench}. It asserts nothing.
 */
class RepaintBench extends EditorTestCase {

    private static final int WARM_UP = 100;
    private static final int TIMES = 300;

    @Test
    void freedoom2Map12() throws Exception {
        OpenMap map = OpenMap.open(Wads.freedoom2(project), "MAP12");
        Camera fit = map.ask(page -> page.viewer().camera());
        System.out.printf(Locale.ROOT,
                "freedoom2 MAP12, %d lines, canvas %d x %d, repaint in ms: median, 95 %%, worst%n",
                map.ask(page -> page.viewer().document().lineCount()), fit.width(), fit.height());
        measure(map, "pan, whole map", i -> fit.panned(i % 40, i % 25));
        measure(map, "zoom, 1 to 20 times", i -> fit.zoomedAt(300, 200, fit.scale() * (1 + i % 20)));
        measure(map, "pan, 8 times", i -> fit.zoomedAt(300, 200, fit.scale() * 8).panned(i % 40, i % 25));
    }

    private static void measure(OpenMap map, String name, IntFunction<Camera> cameras) {
        double[] millis = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            Camera camera = cameras.apply(i + WARM_UP);
            long nanos = map.ask(page -> repaint(page.viewer(), camera));
            if (i >= 0) {
                millis[i] = nanos / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%-20s %6.1f %6.1f %6.1f%n", name, millis[TIMES / 2], millis[TIMES * 95 / 100],
                millis[TIMES - 1]);
    }

    /** Looks elsewhere and has the canvas painted at once, into an image; on the screen it waits for its turn. */
    private static long repaint(MapViewer viewer, Camera camera) {
        Image image = new Image(viewer.getControl().getDisplay(), camera.width(), camera.height());
        GC gc = new GC(image);
        try {
            long start = System.nanoTime();
            viewer.setCamera(camera);
            viewer.getControl().print(gc);
            return System.nanoTime() - start;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
