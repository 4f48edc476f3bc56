/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot.rules;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;
import org.outrider.ui.bot.UIThreadRunnable;

/**
 * Watches during each test how long the workbench's thread is busy without a pause. Whatever keeps it for more than
 * {@link #LIMIT} of its own time, with code of Outrider at work, fails the test.
 *
 * <p>Counted is the thread's processor time together with the time that it waits or sleeps in code of Outrider: on a
 * busy machine the time on the wall says nothing. All that the wall's clock noticed is written to
 * {@code NAME-ui-blocks.txt} beside the screenshots.
 */
public final class UiWatchdog implements BeforeEachCallback, AfterEachCallback {

    /** A user notices nothing below it. */
    public static final Duration LIMIT = Duration.ofMillis(100);
    private static final int MILLIS_BETWEEN_LOOKS = 10;
    private static final String OURS = "org.outrider.";
    /** The bot's own looking around in the workbench's thread is no work of the workbench. */
    private static final String BOT = "org.outrider.ui.bot.";

    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Watch watch;

    /**
     * A time in which the thread was busy.
     *
     * @param wall  on the clock
     * @param own   of it, the thread's processor time and the time that it waited in our code
     * @param stack where it was seen most often in our code; empty where it was not
     */
    public record Block(Duration wall, Duration own, String stack) {
    }

    @Override
    public void beforeEach(@Nullable ExtensionContext context) {
        blocks.clear();
        Display display = Display.getDefault();
        Watch started = new Watch(display.getThread());
        watch = started;
        UIThreadRunnable.syncRun(() -> started.listen(display, true));
        started.start();
    }

    @Override
    public void afterEach(@Nullable ExtensionContext context) throws Exception {
        Watch ended = watch;
        if (ended == null || context == null) {
            return;
        }
        ended.interrupt();
        ended.join();
        UIThreadRunnable.syncRun(() -> ended.listen(Display.getDefault(), false));
        report(context.getTestMethod().map(method -> method.getName()).orElse("test"));
        List<Block> ours = blocks.stream()
                .filter(block -> !block.stack().isEmpty() && block.own().compareTo(LIMIT) > 0)
                .toList();
        if (!ours.isEmpty()) {
            throw new AssertionFailedError("the workbench's thread was kept busy:\n" + text(ours));
        }
    }

    private void report(String name) throws IOException {
        Path folder = Files.createDirectories(
                Path.of(System.getProperty("outrider.screenshots", "target/screenshots")));
        Files.writeString(folder.resolve(name + "-ui-blocks.txt"),
                blocks.size() + " times over " + LIMIT.toMillis() + " ms on the clock\n" + text(blocks));
    }

    private static String text(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.wall().toMillis() + " ms, of these " + block.own().toMillis() + " ms its own\n"
                        + block.stack())
                .collect(Collectors.joining("\n"));
    }

    /** Looks at the thread again and again while it works on an event. */
    private final class Watch extends Thread {

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final Thread watched;
        private final Listener begin = event -> begun();
        private final Listener end = event -> ended();
        private final List<StackTraceElement[]> seen = new ArrayList<>();
        private int depth;
        private int waiting;
        private long startNanos;
        private long startCpuNanos;

        Watch(Thread watched) {
            super("outrider-ui-watchdog");
            this.watched = watched;
            setDaemon(true);
        }

        void listen(Display display, boolean on) {
            if (on) {
                display.addListener(SWT.PreEvent, begin);
                display.addListener(SWT.PostEvent, end);
            } else {
                display.removeListener(SWT.PreEvent, begin);
                display.removeListener(SWT.PostEvent, end);
            }
        }

        @Override
        public void run() {
            try {
                while (!isInterrupted()) {
                    Thread.sleep(MILLIS_BETWEEN_LOOKS);
                    look();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void look() {
            if (depth > 0) {
                StackTraceElement[] stack = watched.getStackTrace();
                if (isOurs(stack)) {
                    seen.add(stack);
                    Thread.State state = watched.getState();
                    waiting += state == Thread.State.RUNNABLE ? 0 : 1;
                }
            }
        }

        /** An event within an event (a dialog's loop) begins a time of its own. */
        private synchronized void begun() {
            depth++;
            seen.clear();
            waiting = 0;
            startNanos = System.nanoTime();
            startCpuNanos = threads.getThreadCpuTime(watched.threadId());
        }

        private synchronized void ended() {
            if (depth == 0) {
                // of an event that began before the watch
                return;
            }
            depth--;
            Duration wall = Duration.ofNanos(System.nanoTime() - startNanos);
            if (wall.compareTo(LIMIT) > 0) {
                long cpu = threads.getThreadCpuTime(watched.threadId()) - startCpuNanos;
                Duration own = Duration.ofNanos(cpu).plusMillis((long) waiting * MILLIS_BETWEEN_LOOKS);
                blocks.add(new Block(wall, own, seen.isEmpty() ? "" : stack(seen.get(seen.size() / 2))));
            }
            startNanos = System.nanoTime();
            startCpuNanos = threads.getThreadCpuTime(watched.threadId());
            seen.clear();
            waiting = 0;
        }

        private static boolean isOurs(StackTraceElement[] stack) {
            return Arrays.stream(stack).map(StackTraceElement::getClassName).anyMatch(name -> name.startsWith(OURS))
                    && Arrays.stream(stack).map(StackTraceElement::getClassName)
                            .filter(name -> name.startsWith(OURS))
                            .noneMatch(name -> name.startsWith(BOT));
        }

        private static String stack(StackTraceElement[] stack) {
            return Arrays.stream(stack).limit(40).map(element -> "    at " + element + "\n")
                    .collect(Collectors.joining());
        }
    }
}
