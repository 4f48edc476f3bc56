/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

/** What the lines of a map do at present. */
public interface LiveLines {

    /** The special that a line has now; 0 for none. */
    int special(int line);
}
