/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.util.Locale;

/** How far a run has come. */
public enum RunStatus {
    PENDING, RUNNING, STOPPED, COMPLETED, FAILED;

    /** The name in results and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
