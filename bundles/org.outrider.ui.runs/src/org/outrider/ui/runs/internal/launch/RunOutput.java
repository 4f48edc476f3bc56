/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.debug.core.IStreamListener;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.jdt.annotation.Nullable;

/** What a run says, as the console shows it. Any thread may write. */
final class RunOutput implements IStreamMonitor, IStreamsProxy {

    /** A long run says much; what is older is for the log of the database. */
    private static final int MOST_CHARACTERS = 200_000;

    private final List<IStreamListener> listeners = new CopyOnWriteArrayList<>();
    private final StringBuilder contents = new StringBuilder();

    void println(String line) {
        String text = line + System.lineSeparator();
        synchronized (this) {
            contents.append(text);
            if (contents.length() > MOST_CHARACTERS) {
                contents.delete(0, contents.length() - MOST_CHARACTERS / 2);
            }
            listeners.forEach(listener -> listener.streamAppended(text, this));
        }
    }

    @Override
    public synchronized void addListener(@Nullable IStreamListener listener) {
        if (listener != null) {
            listeners.add(listener);
        }
    }

    @Override
    public synchronized void removeListener(@Nullable IStreamListener listener) {
        listeners.remove(listener);
    }

    @Override
    public synchronized String getContents() {
        return contents.toString();
    }

    @Override
    public @Nullable IStreamMonitor getErrorStreamMonitor() {
        return null;
    }

    @Override
    public IStreamMonitor getOutputStreamMonitor() {
        return this;
    }

    @Override
    public void write(@Nullable String input) {
        // a run asks for nothing
    }
}
