/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.fight;

import java.util.random.RandomGenerator;

import org.outrider.agent.internal.fight.MonsterKind.Attack;
import org.outrider.agent.internal.motion.Controls;
import org.outrider.agent.internal.motion.PlayerView;
import org.outrider.agent.internal.motion.WalkCheck;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.Grid;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.ObjectList;

/** Moves the body in a fight: steps aside, keeps the right distance, stays off ledges and away from barrels. */
final class Footwork {

    private static final int DIRECTIONS = 16;
    private static final double LOOK = 72;
    private static final double SPEED = 17;
    private static final int MIN_STRAFE = 15;
    private static final int MAX_STRAFE = 40;
    private static final double BARREL_FEAR = 150;
    private static final double MELEE_DISTANCE = 260;
    private static final double BULLET_DISTANCE = 550;
    private static final double PROJECTILE_DISTANCE = 550;
    private static final double TOLERANCE = 80;

    private final CellMap cells;
    private final Grid grid;
    private final WalkCheck walk;
    private final RandomGenerator random;
    private int strafe = 1;
    private int strafeUntil;

    Footwork(CellMap cells, WalkCheck walk, RandomGenerator random) {
        this.cells = cells;
        grid = cells.grid();
        this.walk = walk;
        this.random = random;
    }

    /** Pushes the body where a fighter would go. */
    void move(PlayerView player, Controls controls, Foe foe, int weapon, ObjectList objects) {
        if (player.tic() >= strafeUntil) {
            turnAround(player);
        }
        double toFoe = Math.toRadians(player.directionTo(foe.x(), foe.y()));
        double forward = approach(foe, foe.distance(player), weapon);
        double wishX = Math.cos(toFoe) * forward - Math.sin(toFoe) * strafe;
        double wishY = Math.sin(toFoe) * forward + Math.cos(toFoe) * strafe;
        for (int i = 0; i < objects.size(); i++) {
            if (objects.kind(i) == ObjectKind.BARREL) {
                double distance = player.distanceTo(objects.x(i), objects.y(i));
                if (distance < BARREL_FEAR) {
                    wishX -= 2 * (objects.x(i) - player.x()) / Math.max(1, distance);
                    wishY -= 2 * (objects.y(i) - player.y()) / Math.max(1, distance);
                }
            }
        }
        step(player, controls, wishX, wishY);
    }

    /** How much to go towards the foe, -1..1. */
    private static double approach(Foe foe, double distance, int weapon) {
        if (Weapons.isMelee(weapon)) {
            return 1.5;
        }
        double wanted = foe.isBarrel() ? PROJECTILE_DISTANCE : switch (foe.kind().attack()) {
            case TEETH -> MELEE_DISTANCE;
            case BULLETS -> BULLET_DISTANCE;
            case PROJECTILES, NONE -> PROJECTILE_DISTANCE;
        };
        if (foe.kind().attack() == Attack.TEETH && distance < wanted) {
            return -2;
        }
        return Math.abs(distance - wanted) < TOLERANCE ? 0 : distance > wanted ? 0.7 : -0.7;
    }

    private void step(PlayerView player, Controls controls, double wishX, double wishY) {
        double wish = Math.atan2(wishY, wishX);
        for (int i = 0; i < DIRECTIONS; i++) {
            int turn = (i + 1) / 2 * (i % 2 == 0 ? -1 : 1);
            double direction = wish + turn * 2 * Math.PI / DIRECTIONS;
            if (isFree(player, direction)) {
                controls.moveBy(player, Math.cos(direction) * SPEED, Math.sin(direction) * SPEED);
                if (Math.abs(turn) > DIRECTIONS / 4) {
                    turnAround(player);
                }
                return;
            }
        }
        controls.moveBy(player, 0, 0);
    }

    private boolean isFree(PlayerView player, double direction) {
        int to = grid.cellAt(player.x() + Math.cos(direction) * LOOK, player.y() + Math.sin(direction) * LOOK);
        return player.cell() >= 0 && to >= 0 && cells.isWalkable(to)
                && walk.isFree(player.x(), player.y(), player.cell(), to);
    }

    private void turnAround(PlayerView player) {
        strafe = -strafe;
        strafeUntil = player.tic() + random.nextInt(MIN_STRAFE, MAX_STRAFE);
    }
}
