/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

/** What a search for a route looks for. */
public interface Targets {

    /** The cell is no goal. */
    int NO_TARGET = -1;

    /** How undesirable a cell is as a goal, as a cost added to that of the way; {@link #NO_TARGET} for no goal. */
    int reluctance(int cell);
}
