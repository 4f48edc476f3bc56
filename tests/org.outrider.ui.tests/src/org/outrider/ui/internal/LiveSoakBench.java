/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.waits.Conditions;
import org.outrider.ui.internal.sample.SampleProject;

/**
 * Has a map tested again and again before the open live views, as fast as can be, and prints after each test how much
 * of Java's memory is in use; run it with {@code ./verify -Dtest=LiveSoakBench}, for so many minutes as the environment
 * variable OUTRIDER_SOAK_MINUTES says. It asserts nothing.
 */
class LiveSoakBench {

    private static final int MILLIS_BETWEEN_COLLECTIONS = 200;

    @RegisterExtension
    private final SampleWorkspace workspace = new SampleWorkspace();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @Test
    void memoryInUse() throws Exception {
        Duration length = Duration.ofMinutes(Long.parseLong(
                System.getenv().getOrDefault("OUTRIDER_SOAK_MINUTES", "10")));
        // not by the popup menu, of which the workbench keeps something each time
        ILaunchConfiguration configuration = configuration();
        workspace.map("MAP01").doubleClick();
        bot.editorByTitle("MAP01 - " + SampleWorkspace.WAD);
        AtomicInteger charts = count(bot.viewById("org.outrider.ui.runs.telemetry").bot().widget(Chart.class, 0));
        AtomicInteger pictures = count(bot.viewById("org.outrider.ui.runs.game").bot().widget(Canvas.class, 0));
        System.out.println(
                "minutes, tests, MB in use after garbage collection, drawings/s of a chart, of the game view");
        Instant start = Instant.now();
        int tests = 0;
        Duration passed = Duration.ZERO;
        while (passed.compareTo(length) < 0) {
            Instant begin = Instant.now();
            charts.set(0);
            pictures.set(0);
            UIThreadRunnable.syncRun(() -> DebugUITools.launch(configuration, ILaunchManager.RUN_MODE));
            bot.waitUntil(Conditions.holds("a test goes on",
                    () -> !Conditions.jobsAreOver(SampleWorkspace.RUNS).test()));
            bot.waitUntil(Conditions.jobsAreOver(SampleWorkspace.RUNS), 600_000);
            double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
            tests++;
            passed = Duration.between(start, Instant.now());
            System.out.printf(Locale.ROOT, "%5.1f %4d %7.1f %6.1f %6.1f%n", passed.toMillis() / 60e3, tests,
                    memoryInUse(Runtime.getRuntime()) / 1e6, charts.get() / seconds, pictures.get() / seconds);
        }
    }

    private static ILaunchConfiguration configuration() throws CoreException {
        ILaunchConfigurationWorkingCopy copy = DebugPlugin.getDefault().getLaunchManager()
                .getLaunchConfigurationType("org.outrider.ui.runs.playtest").newInstance(null, "soak");
        copy.setAttribute("org.outrider.ui.runs.wad", "/" + SampleProject.NAME + "/" + SampleWorkspace.WAD);
        copy.setAttribute("org.outrider.ui.runs.map", "MAP01");
        return copy.doSave();
    }

    private AtomicInteger count(Control control) {
        AtomicInteger drawings = new AtomicInteger();
        UIThreadRunnable.syncRun(() -> control.addListener(SWT.Paint, event -> drawings.incrementAndGet()));
        return drawings;
    }

    private long memoryInUse(Runtime runtime) {
        for (int time = 0; time < 3; time++) {
            System.gc();
            bot.sleep(MILLIS_BETWEEN_COLLECTIONS);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
