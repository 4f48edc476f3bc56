/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.outrider.ui.bot.SWTBotView;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.waits.Conditions;

/**
 * Has a map tested in real time before the open Game View, 35 tics a second, and prints how many pictures a second are
 * drawn there; run it with {@code ./verify -Dtest=GameViewBench}. It asserts nothing.
 */
class GameViewBench {

    private static final int MEASUREMENTS = 6;
    private static final int MILLIS = 5000;

    @RegisterExtension
    private final SampleWorkspace workspace = new SampleWorkspace();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @Test
    void picturesASecondInRealTime() throws Exception {
        SWTBotView game = bot.viewById("org.outrider.ui.runs.game").show();
        game.toolbarButton("Play in real time").click();
        AtomicInteger pictures = new AtomicInteger();
        Canvas canvas = game.bot().widget(Canvas.class, 0);
        UIThreadRunnable.syncRun(() -> canvas.addListener(SWT.Paint, event -> pictures.incrementAndGet()));
        workspace.map("MAP01").contextMenu("Test map with agent").click();
        bot.waitUntil(Conditions.holds("the agent is seen", () -> pictures.get() > 10));
        System.out.println("pictures drawn a second");
        for (int i = 0; i < MEASUREMENTS; i++) {
            long begin = System.nanoTime();
            pictures.set(0);
            bot.sleep(MILLIS);
            double nanos = System.nanoTime() - begin;
            System.out.printf(Locale.ROOT, "%5.1f%n", pictures.get() / nanos * 1e9);
        }
    }
}
