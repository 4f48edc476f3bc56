/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.util.Locale;

/** How far a stored run has come. */
public enum RunState {
    PENDING, RUNNING, STOPPED, COMPLETED, FAILED;

    /** The name in results and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more will come of the run. */
    public boolean isOver() {
        return this != PENDING && this != RUNNING;
    }
}
