/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

/**
 * What a training runs on. On a processor its result does not depend on the number of threads that play.
 *
 * @param device auto, cpu or cuda
 * @param threads that play and learn: 1 does both in turn, 2 at the same time, more play several games at a time
 * @param learnerThreads with which libtorch computes a step of learning; more than 1 may change results in the last
 *        digit
 */
public record MachineSettings(String device, int threads, int learnerThreads) {

    public MachineSettings {
        if (threads < 1 || learnerThreads < 1) {
            throw new IllegalArgumentException("at least 1 thread is needed");
        }
    }

    /** The processor, one thread: the slowest and simplest. */
    public static final MachineSettings SINGLE = new MachineSettings("cpu", 1, 1);
}
