/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import org.outrider.engine.ObjectList;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.engine.classic.internal.world.World;

/** Lists the objects of a level and tells which of them the player's eyes could see. */
final class ObjectLister {

    private final ThingCatalogue catalogue;
    private final Simulation simulation;

    ObjectLister(ThingCatalogue catalogue, Simulation simulation) {
        this.catalogue = catalogue;
        this.simulation = simulation;
    }

    void list(Mobj viewer, ObjectList target) {
        target.clear();
        World world = simulation.world();
        for (Thinker thinker = world.thinkers().first(); thinker != null; thinker = world.thinkers().after(thinker)) {
            if (thinker instanceof Mobj mobj && !mobj.isRemoved()) {
                add(viewer, mobj, target);
            }
        }
    }

    private void add(Mobj viewer, Mobj mobj, ObjectList target) {
        boolean visible = mobj == viewer || inFieldOfView(viewer, mobj) && simulation.movement().sight().canSee(viewer,
                mobj);
        target.add(mobj.id, catalogue.name(mobj), catalogue.kind(mobj), visible, Fixed.toDouble(mobj.x),
                Fixed.toDouble(mobj.y), Fixed.toDouble(mobj.z), Variables.degrees(mobj.angle),
                Fixed.toDouble(mobj.radius));
        target.setVelocity(Fixed.toDouble(mobj.momX), Fixed.toDouble(mobj.momY), Fixed.toDouble(mobj.momZ));
    }

    /** Within 45 degrees to either side, as on the screen. */
    private static boolean inFieldOfView(Mobj viewer, Mobj mobj) {
        int off = Angle.between(viewer.x, viewer.y, mobj.x, mobj.y) - viewer.angle;
        return off <= Angle.ANG45 && off >= -Angle.ANG45;
    }
}
