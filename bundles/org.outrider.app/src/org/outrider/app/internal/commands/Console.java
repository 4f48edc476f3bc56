/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

/** What commands want to know of the console that they print to. */
@FunctionalInterface
interface Console {

    /** Whether a person looks at it, so that lines may be written over. */
    boolean isTerminal();

    /** The console of this process. */
    static Console ofSystem() {
        return () -> System.console() != null && System.getenv("TERM") != null;
    }
}
