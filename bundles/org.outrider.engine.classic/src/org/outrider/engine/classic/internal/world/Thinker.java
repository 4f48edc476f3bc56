/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Something that acts in every tic: a mobile object, a door on the move, a flickering light.
 *
 * <p>Thinkers form a ring in the order in which they were added, and act in that order. A removed one is only marked
 * and leaves the ring when its turn comes next.
 */
public abstract class Thinker {

    @Nullable Thinker previous;
    @Nullable Thinker next;
    boolean removed;

    /** Acts for one tic. */
    public abstract void think();

    /** True once the thinker was removed, even while it is still in the ring. */
    public final boolean isRemoved() {
        return removed;
    }
}
