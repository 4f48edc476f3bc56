/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.World;

/** Lets a player use the first special line in front, as far as no closed line bars the way. */
public final class UseTraverse {

    /** Reach of a player's hand, map units. */
    private static final int REACH = 64;

    private final World world;
    private final PathTrace path;
    private final LineOpening opening;

    UseTraverse(World world, PathTrace path, LineOpening opening) {
        this.world = world;
        this.path = path;
        this.opening = opening;
    }

    /** Uses what the player looks at. */
    public void use(Player player) {
        Mobj body = player.body();
        path.collect(body.x, body.y, body.x + REACH * Trig.cos(body.angle), body.y + REACH * Trig.sin(body.angle),
                false);
        for (int met = path.next(); met >= 0; met = path.next()) {
            Line line = path.line(met);
            if (line == null) {
                continue;
            }
            if (world.lines().special(line.index) != 0) {
                world.rules().lineRules().use(body, line.index, line.sideOf(body.x, body.y));
                return;
            }
            opening.measure(line);
            if (opening.range() <= 0) {
                return;
            }
        }
    }
}
