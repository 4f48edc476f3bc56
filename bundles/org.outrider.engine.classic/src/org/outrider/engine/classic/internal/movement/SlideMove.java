/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.world.Mobj;

/**
 * Lets a player's body that ran against a wall slide along it (Doom 1.9).
 *
 * <p>Three corners of the body are traced along its momentum; the nearest blocking line stops the move, and the rest
 * of the momentum is turned to run along that line. Where that fails twice or finds no line, the body moves along one
 * axis.
 */
public final class SlideMove {

    /** A traced part greater than the whole: nothing blocks. */
    private static final int UNBLOCKED = Fixed.UNIT + 1;
    /** By how much the body stays away from the wall, as part of the move. */
    private static final int CLEARANCE = 0x800;
    private static final int TRIES = 2;

    private final Moves moves;
    private final PathTrace path;
    private final LineOpening opening;

    private int blockedAt;
    private @Nullable Line blocking;

    SlideMove(Moves moves, PathTrace path, LineOpening opening) {
        this.moves = moves;
        this.path = path;
        this.opening = opening;
    }

    /** Moves a body by its momentum as far as walls let it, and turns the momentum along them. */
    public void slide(Mobj body) {
        for (int tries = 0; tries < TRIES; tries++) {
            traceCorners(body);
            Line line = blocking;
            if (line == null) {
                break;
            }
            int before = blockedAt - CLEARANCE;
            if (before > 0 && !moves.tryMove(body, body.x + Fixed.mul(body.momX, before),
                    body.y + Fixed.mul(body.momY, before))) {
                break;
            }
            int rest = Math.min(Fixed.UNIT - blockedAt, Fixed.UNIT);
            if (rest <= 0) {
                return;
            }
            turnMomentum(body, line, Fixed.mul(body.momX, rest), Fixed.mul(body.momY, rest));
            if (moves.tryMove(body, body.x + body.momX, body.y + body.momY)) {
                return;
            }
        }
        moveAlongOneAxis(body);
    }

    private void moveAlongOneAxis(Mobj body) {
        if (!moves.tryMove(body, body.x, body.y + body.momY)) {
            moves.tryMove(body, body.x + body.momX, body.y);
        }
    }

    private void traceCorners(Mobj body) {
        int radius = body.radius;
        int leadX = body.momX > 0 ? body.x + radius : body.x - radius;
        int trailX = body.momX > 0 ? body.x - radius : body.x + radius;
        int leadY = body.momY > 0 ? body.y + radius : body.y - radius;
        int trailY = body.momY > 0 ? body.y - radius : body.y + radius;
        blockedAt = UNBLOCKED;
        blocking = null;
        traceCorner(body, leadX, leadY);
        traceCorner(body, trailX, leadY);
        traceCorner(body, leadX, trailY);
    }

    private void traceCorner(Mobj body, int x, int y) {
        path.collect(x, y, x + body.momX, y + body.momY, false);
        for (int met = path.next(); met >= 0; met = path.next()) {
            Line line = path.line(met);
            if (line != null && blocks(line, body)) {
                if (path.fraction() < blockedAt) {
                    blockedAt = path.fraction();
                    blocking = line;
                }
                return;
            }
        }
    }

    private boolean blocks(Line line, Mobj body) {
        if ((line.flags & Line.TWO_SIDED) == 0) {
            // the back of a one-sided line does not count
            return line.sideOf(body.x, body.y) == 0;
        }
        opening.measure(line);
        return opening.range() < body.height || opening.top() - body.z < body.height
                || opening.bottom() - body.z > Moves.MAX_STEP;
    }

    private static void turnMomentum(Mobj body, Line line, int moveX, int moveY) {
        switch (line.slope) {
        case HORIZONTAL -> {
            body.momX = moveX;
            body.momY = 0;
        }
        case VERTICAL -> {
            body.momX = 0;
            body.momY = moveY;
        }
        default -> {
            int lineAngle = Angle.of(line.dx, line.dy);
            if (line.sideOf(body.x, body.y) == 1) {
                lineAngle += Angle.ANG180;
            }
            int delta = Angle.of(moveX, moveY) - lineAngle;
            if (Integer.compareUnsigned(delta, Angle.ANG180) > 0) {
                delta += Angle.ANG180;
            }
            int length = Fixed.mul(Angle.approximateDistance(moveX, moveY), Trig.cos(delta));
            body.momX = Fixed.mul(length, Trig.cos(lineAngle));
            body.momY = Fixed.mul(length, Trig.sin(lineAngle));
        }
        }
    }
}
