/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.fight;

import org.outrider.agent.internal.motion.PlayerView;
import org.outrider.engine.ObjectList;

/** The one that is being fought, as last seen. */
final class Foe {

    /** No foe. */
    static final int NOBODY = -1;

    private int id = NOBODY;
    private MonsterKind kind = MonsterKind.UNKNOWN;
    private double x;
    private double y;
    private double velocityX;
    private double velocityY;
    private double radius;
    private int seenTic;
    private boolean visible;
    private boolean barrel;

    /** Takes over what is seen of an object of the list. */
    void see(ObjectList objects, int i, boolean isBarrel, int tic) {
        if (id == objects.id(i) && tic > seenTic) {
            velocityX = (objects.x(i) - x) / (tic - seenTic);
            velocityY = (objects.y(i) - y) / (tic - seenTic);
        } else {
            velocityX = 0;
            velocityY = 0;
        }
        id = objects.id(i);
        kind = MonsterKind.of(objects.name(i));
        x = objects.x(i);
        y = objects.y(i);
        radius = objects.radius(i);
        visible = objects.visible(i);
        barrel = isBarrel;
        seenTic = tic;
    }

    void forget() {
        id = NOBODY;
        visible = false;
    }

    boolean isPresent() {
        return id != NOBODY;
    }

    int id() {
        return id;
    }

    MonsterKind kind() {
        return kind;
    }

    /** True for a barrel that is to blow up others. */
    boolean isBarrel() {
        return barrel;
    }

    /** True where it was in sight when last looked for. */
    boolean isVisible() {
        return visible;
    }

    double distance(PlayerView player) {
        return player.distanceTo(x, y);
    }

    /** The direction in which something of a speed will meet it, in degrees. */
    double aim(PlayerView player, double missileSpeed) {
        double ahead = player.tic() - seenTic + (missileSpeed > 0 ? distance(player) / missileSpeed : 0);
        return player.directionTo(x + velocityX * ahead, y + velocityY * ahead);
    }

    /** Half the angle that it fills, in degrees. */
    double halfWidth(PlayerView player) {
        return Math.toDegrees(Math.atan2(radius, Math.max(radius, distance(player))));
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }
}
