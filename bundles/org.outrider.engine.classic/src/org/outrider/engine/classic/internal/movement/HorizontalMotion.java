/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/** Moves things by their horizontal momentum, with friction. */
final class HorizontalMotion {

    /** Greatest momentum, 16.16 a tic. */
    private static final int MAX_MOVE = 30 * Fixed.UNIT;
    private static final int STOP_SPEED = 0x1000;
    private static final int FRICTION = 0xe800;
    /** Momentum at which a corpse goes on sliding off a step. */
    private static final int CORPSE_SLIDE_SPEED = Fixed.UNIT / 4;
    private static final int PLAYER_RUN_STATES = 4;

    private final World world;
    private final Moves moves;
    private final SlideMove slide;
    private final LineSectors sectors;
    private final int playerStanding;
    private final int playerRunning;

    HorizontalMotion(World world, Moves moves, SlideMove slide, LineSectors sectors) {
        this.world = world;
        this.moves = moves;
        this.slide = slide;
        this.sectors = sectors;
        GameData data = world.session().data;
        playerStanding = data.state("PLAY").index();
        playerRunning = data.state("PLAY_RUN1").index();
    }

    /** Moves a thing that has momentum or is a lost soul in flight; it may be removed by that. */
    void move(Mobj thing) {
        if (thing.momX == 0 && thing.momY == 0) {
            stopFlight(thing);
            return;
        }
        thing.momX = clamp(thing.momX);
        thing.momY = clamp(thing.momY);
        if (advance(thing) && (thing.flags & (ThingFlags.MISSILE | ThingFlags.SKULLFLY)) == 0
                && thing.z <= thing.floorZ && !slidesOffStep(thing)) {
            slowDown(thing);
        }
    }

    private static int clamp(int momentum) {
        return Math.max(-MAX_MOVE, Math.min(momentum, MAX_MOVE));
    }

    /** A lost soul that lost its momentum has hit something. */
    private void stopFlight(Mobj thing) {
        if ((thing.flags & ThingFlags.SKULLFLY) != 0) {
            thing.flags &= ~ThingFlags.SKULLFLY;
            thing.momZ = 0;
            world.setState(thing, thing.type.spawnState());
        }
    }

    /**
     * Moves by the whole momentum, halved while it is great. Doom 1.9 halves for great momentum to the east and north
     * only, so things can pass thin walls to the west and south. A projectile that bursts on the first half still tries
     * the second.
     *
     * @return false where the thing was removed
     */
    private boolean advance(Mobj thing) {
        int moveX = thing.momX;
        int moveY = thing.momY;
        do {
            int x;
            int y;
            if (moveX > MAX_MOVE / 2 || moveY > MAX_MOVE / 2) {
                x = thing.x + moveX / 2;
                y = thing.y + moveY / 2;
                moveX >>= 1;
                moveY >>= 1;
            } else {
                x = thing.x + moveX;
                y = thing.y + moveY;
                moveX = 0;
                moveY = 0;
            }
            if (!moves.tryMove(thing, x, y)) {
                bump(thing);
                if (thing.isRemoved()) {
                    return false;
                }
            }
        } while (moveX != 0 || moveY != 0);
        return true;
    }

    private void bump(Mobj thing) {
        if (thing.player != null) {
            slide.slide(thing);
        } else if ((thing.flags & ThingFlags.MISSILE) != 0) {
            if (isAtSkyWall()) {
                world.remove(thing);
            } else {
                world.rules().combatRules().explode(thing);
            }
        } else {
            thing.momX = 0;
            thing.momY = 0;
        }
    }

    /** Projectiles vanish at walls over which the sky of the other side begins (Doom 1.9). */
    private boolean isAtSkyWall() {
        int line = moves.ceilingLine();
        if (line < 0) {
            return false;
        }
        Sector back = sectors.back[line];
        return back != null && back.ceilingFlat == world.level().skyFlat;
    }

    private static boolean slidesOffStep(Mobj thing) {
        return (thing.flags & ThingFlags.CORPSE) != 0
                && (thing.momX > CORPSE_SLIDE_SPEED || thing.momX < -CORPSE_SLIDE_SPEED
                        || thing.momY > CORPSE_SLIDE_SPEED || thing.momY < -CORPSE_SLIDE_SPEED)
                && thing.floorZ != thing.sector.floorHeight;
    }

    private void slowDown(Mobj thing) {
        Player player = thing.player;
        if (isSlow(thing.momX) && isSlow(thing.momY)
                && (player == null || player.forwardMove == 0 && player.sideMove == 0)) {
            if (player != null) {
                standStill(player.mobj);
            }
            thing.momX = 0;
            thing.momY = 0;
        } else {
            thing.momX = Fixed.mul(thing.momX, FRICTION);
            thing.momY = Fixed.mul(thing.momY, FRICTION);
        }
    }

    private static boolean isSlow(int momentum) {
        return momentum > -STOP_SPEED && momentum < STOP_SPEED;
    }

    private void standStill(@Nullable Mobj body) {
        if (body != null) {
            int frame = body.state.index() - playerRunning;
            if (frame >= 0 && frame < PLAYER_RUN_STATES) {
                world.setState(body, playerStanding);
            }
        }
    }
}
