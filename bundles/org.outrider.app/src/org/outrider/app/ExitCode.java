/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app;

/** The exit codes of every Outrider command, as a script or a CI system sees them. */
public final class ExitCode {

    /** The command did its work and there is nothing to complain about. */
    public static final int OK = 0;

    /** The command did its work and found more than the caller tolerates. */
    public static final int FINDINGS = 1;

    /** The command line itself is wrong: unknown option, missing parameter. */
    public static final int USAGE = 2;

    /** A file or another input cannot be used: absent, unreadable, malformed. */
    public static final int INPUT = 3;

    /** A defect of Outrider; the stack trace is on standard error. */
    public static final int INTERNAL = 4;

    /** Stopped by the user before the end, as shells report it for Ctrl-C. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {
    }
}
