/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.outrider.engine.classic.internal.world.Mobj;

/** Looks at one thing after the other; see {@link BlockThings}. */
@FunctionalInterface
public interface ThingVisitor {

    /** Looks at a thing; false ends the search. */
    boolean visit(Mobj thing);
}
