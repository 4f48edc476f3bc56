/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic;

import java.lang.management.ManagementFactory;

import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** What the present thread takes from the heap. */
public final class AllocatedBytes {

    private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();
    private static final String[] SIGNATURE = { "long" };

    private final ObjectName threads;
    private final Object[] thread = { Thread.currentThread().threadId() };
    private final long ofAsking;

    /** Prepares to ask for the present thread. */
    public AllocatedBytes() throws JMException {
        threads = new ObjectName("java.lang:type=Threading");
        soFar();
        long before = soFar();
        ofAsking = soFar() - before;
    }

    /** Something that may allocate. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Bytes that some work of this thread allocates. */
    public long of(Work work) throws Exception {
        long before = soFar();
        work.run();
        return soFar() - before - ofAsking;
    }

    private long soFar() throws JMException {
        return (Long) SERVER.invoke(threads, "getThreadAllocatedBytes", thread, SIGNATURE);
    }
}
