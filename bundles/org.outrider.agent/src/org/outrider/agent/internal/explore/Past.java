/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import java.util.BitSet;

/**
 * What was done in an episode before an explorer takes over. The sets are the caller's and are not changed.
 *
 * @param sectors sectors in which the player was
 * @param lines   lines that the player has set off
 */
public record Past(BitSet sectors, BitSet lines) {

    /** The start of an episode. */
    public static final Past NONE = new Past(new BitSet(), new BitSet());
}
