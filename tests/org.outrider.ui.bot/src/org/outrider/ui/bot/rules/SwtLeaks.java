/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot.rules;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.graphics.Resource;
import org.outrider.ui.bot.UIThreadRunnable;

/** Gathers images, fonts and the like that were made and dropped without being disposed of. */
public final class SwtLeaks implements AutoCloseable {

    private static final int COLLECTIONS = 5;
    private static final int MILLIS_FOR_CLEANERS = 200;

    private final List<String> leaks = new CopyOnWriteArrayList<>();

    /** Begins to watch what is made from now on. */
    public SwtLeaks() {
        UIThreadRunnable.syncRun(() -> Resource.setNonDisposeHandler(error -> {
            StringWriter text = new StringWriter();
            error.printStackTrace(new PrintWriter(text));
            leaks.add(text.toString());
        }));
    }

    /** Collects garbage, and tells where what was found in it had been made. */
    public List<String> find() throws InterruptedException {
        for (int time = 0; time < COLLECTIONS; time++) {
            System.gc();
            Thread.sleep(MILLIS_FOR_CLEANERS);
        }
        return leaks.stream().filter(leak -> leak.contains("org.outrider.")).toList();
    }

    /** Ends the watch. */
    @Override
    public void close() {
        UIThreadRunnable.syncRun(() -> Resource.setNonDisposeHandler(null));
    }
}
