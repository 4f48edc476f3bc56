/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;

/** From where a frame is seen. */
final class Viewpoint {

    /** Position of the eyes, 16.16. */
    int x;
    int y;
    int z;
    /** Direction, 32-bit angle, with its sine and cosine in 16.16. */
    int angle;
    int sin;
    int cos;

    void set(Player player) {
        Mobj body = player.body();
        set(body.x, body.y, player.viewZ, body.angle);
    }

    void set(int newX, int newY, int newZ, int newAngle) {
        x = newX;
        y = newY;
        z = newZ;
        angle = newAngle;
        sin = Trig.sin(newAngle);
        cos = Trig.cos(newAngle);
    }
}
