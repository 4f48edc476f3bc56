/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.outrider.engine.ObjectKind;
import org.outrider.engine.classic.internal.world.Mobj;

/** What things are called and count as outside of the engine. */
public interface ThingNames {

    /** Public name of a thing, such as DoomImp, or DeadDoomImp for a corpse. */
    String name(Mobj thing);

    /** What a thing is to a player. */
    ObjectKind kind(Mobj thing);
}
