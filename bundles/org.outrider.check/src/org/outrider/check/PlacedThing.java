/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Skills;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.engine.ObjectKind;
import org.outrider.wad.map.Thing;

/**
 * A thing with what the engine knows of its kind.
 *
 * @param number in the map
 * @param info   null where the engine knows nothing of that number: starts, teleporters' destinations, or mistakes
 * @param skills at which it is there
 * @param sector that its centre is in, by the node tree
 */
public record PlacedThing(int number, Thing thing, @Nullable ThingInfo info, Skills skills, int sector) {

    private static final int MULTIPLAYER_ONLY = 16;

    public int x() {
        return thing.x();
    }

    public int y() {
        return thing.y();
    }

    public boolean isMultiplayerOnly() {
        return (thing.flags() & MULTIPLAYER_ONLY) != 0;
    }

    public boolean is(ObjectKind kind) {
        ThingInfo known = info;
        return known != null && known.kind() == kind;
    }

    public boolean isSolid() {
        ThingInfo known = info;
        return known != null && known.solid();
    }

    /** Half its width in map units; that of a player where the kind is unknown. */
    public double radius() {
        ThingInfo known = info;
        return known == null ? 16 : known.radius();
    }

    /** Map units; that of a player where the kind is unknown. */
    public double height() {
        ThingInfo known = info;
        return known == null ? 56 : known.height();
    }

    /** Its name, or its number where the engine does not know it. */
    public String name() {
        ThingInfo known = info;
        return known == null ? "type " + thing.type() : known.name();
    }
}
