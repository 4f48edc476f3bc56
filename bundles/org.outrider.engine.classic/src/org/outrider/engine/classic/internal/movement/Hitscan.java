/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Rules.CombatRules;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/**
 * Aims and fires attacks that hit at once: bullets, punches and bites.
 *
 * <p>Slopes are rises over runs in 16.16. All shots start 8 units above the middle of the shooter.
 */
public final class Hitscan {

    /** Reach of fists, teeth and claws, 16.16. */
    public static final int MELEE_RANGE = 64 * Fixed.UNIT;
    /** Reach of bullets, 16.16. */
    public static final int MISSILE_RANGE = 32 * 64 * Fixed.UNIT;

    private static final int MUZZLE_OFFSET = 8 * Fixed.UNIT;
    /** Steepest slope at which the game aims, up or down. */
    private static final int STEEPEST = 100 * Fixed.UNIT / 160;
    private static final int PUFF_DISTANCE = 4 * Fixed.UNIT;
    private static final int BLOOD_DISTANCE = 10 * Fixed.UNIT;

    private final World world;
    private final PathTrace path;
    private final LineOpening opening;
    private final LineSectors sectors;

    private int range;
    private int muzzleZ;
    private int topSlope;
    private int bottomSlope;
    private @Nullable Mobj target;

    Hitscan(World world, PathTrace path, LineOpening opening, LineSectors sectors) {
        this.world = world;
        this.path = path;
        this.opening = opening;
        this.sectors = sectors;
    }

    /**
     * Looks for the nearest shootable thing in a direction and finds the slope at which a shot would hit it.
     *
     * @param angle direction, 32-bit angle
     * @param distance reach, 16.16
     * @return the slope; 0 where there is nobody
     */
    public int aim(Mobj shooter, int angle, int distance) {
        begin(shooter, angle, distance);
        topSlope = STEEPEST;
        bottomSlope = -STEEPEST;
        target = null;
        for (int met = path.next(); met >= 0; met = path.next()) {
            Line line = path.line(met);
            if (line != null) {
                if (!seesPast(line)) {
                    return 0;
                }
            } else if (canAimAt(path.thing(met), shooter)) {
                target = path.thing(met);
                return (topSlope + bottomSlope) / 2;
            }
        }
        return 0;
    }

    /** The thing that the last {@link #aim} found; null for none. */
    public @Nullable Mobj target() {
        return target;
    }

    /**
     * Fires a shot: hurts the first thing in its way or leaves a puff on the wall; lines that react to shots do so.
     *
     * @param angle direction, 32-bit angle
     * @param distance reach, 16.16
     * @param slope rise over run, 16.16
     * @param damage hit points; 0 only shows the hit
     */
    public void shoot(Mobj shooter, int angle, int distance, int slope, int damage) {
        begin(shooter, angle, distance);
        for (int met = path.next(); met >= 0; met = path.next()) {
            Line line = path.line(met);
            int fraction = path.fraction();
            if (line != null) {
                if (world.lines().special(line.index) != 0) {
                    world.rules().lineRules().shoot(shooter, line.index);
                }
                if (stops(line, slope, fraction)) {
                    hitWall(line, slope, fraction);
                    return;
                }
            } else if (hits(path.thing(met), shooter, slope, fraction)) {
                hitThing(path.thing(met), shooter, slope, fraction, damage);
                return;
            }
        }
    }

    private void begin(Mobj shooter, int angle, int distance) {
        range = distance;
        world.session().lastAttackRange = distance;
        muzzleZ = shooter.z + (shooter.height >> 1) + MUZZLE_OFFSET;
        int reach = distance >> Fixed.FRAC_BITS;
        path.collect(shooter.x, shooter.y, shooter.x + reach * Trig.cos(angle), shooter.y + reach * Trig.sin(angle),
                true);
    }

    /** Narrows the slopes to what the gap in a line leaves; false where nothing is left. */
    private boolean seesPast(Line line) {
        if ((line.flags & Line.TWO_SIDED) == 0) {
            return false;
        }
        opening.measure(line);
        if (opening.bottom() >= opening.top()) {
            return false;
        }
        int distance = Fixed.mul(range, path.fraction());
        if (hasStep(line)) {
            bottomSlope = Math.max(bottomSlope, Fixed.div(opening.bottom() - muzzleZ, distance));
        }
        if (hasCeilingStep(line)) {
            topSlope = Math.min(topSlope, Fixed.div(opening.top() - muzzleZ, distance));
        }
        return topSlope > bottomSlope;
    }

    /** Narrows the slopes to a thing that can be shot at all. */
    private boolean canAimAt(Mobj thing, Mobj shooter) {
        if (thing == shooter || (thing.flags & ThingFlags.SHOOTABLE) == 0) {
            return false;
        }
        int distance = Fixed.mul(range, path.fraction());
        int thingTop = Fixed.div(thing.z + thing.height - muzzleZ, distance);
        if (thingTop < bottomSlope) {
            return false;
        }
        int thingBottom = Fixed.div(thing.z - muzzleZ, distance);
        if (thingBottom > topSlope) {
            return false;
        }
        topSlope = Math.min(topSlope, thingTop);
        bottomSlope = Math.max(bottomSlope, thingBottom);
        return true;
    }

    private boolean stops(Line line, int slope, int fraction) {
        if ((line.flags & Line.TWO_SIDED) == 0 || line.backSector < 0) {
            return true;
        }
        opening.measure(line);
        int distance = Fixed.mul(range, fraction);
        return hasStep(line) && Fixed.div(opening.bottom() - muzzleZ, distance) > slope
                || hasCeilingStep(line) && Fixed.div(opening.top() - muzzleZ, distance) < slope;
    }

    private boolean hits(Mobj thing, Mobj shooter, int slope, int fraction) {
        if (thing == shooter || (thing.flags & ThingFlags.SHOOTABLE) == 0) {
            return false;
        }
        int distance = Fixed.mul(range, fraction);
        return Fixed.div(thing.z + thing.height - muzzleZ, distance) >= slope
                && Fixed.div(thing.z - muzzleZ, distance) <= slope;
    }

    private void hitWall(Line line, int slope, int fraction) {
        int at = fraction - Fixed.div(PUFF_DISTANCE, range);
        int z = heightAt(at, slope);
        if (!isSky(line, z)) {
            world.rules().combatRules().spawnPuff(path.xAt(at), path.yAt(at), z, range);
        }
    }

    /** Shots into a sky ceiling, and at any height into a wall with sky on both sides, leave nothing (Doom 1.9). */
    private boolean isSky(Line line, int z) {
        int sky = world.level().skyFlat;
        Sector front = sectors.front[line.index];
        Sector back = sectors.back[line.index];
        return front.ceilingFlat == sky
                && (z > front.ceilingHeight || back != null && back.ceilingFlat == sky);
    }

    private void hitThing(Mobj thing, Mobj shooter, int slope, int fraction, int damage) {
        int at = fraction - Fixed.div(BLOOD_DISTANCE, range);
        int x = path.xAt(at);
        int y = path.yAt(at);
        int z = heightAt(at, slope);
        CombatRules combat = world.rules().combatRules();
        if ((thing.flags & ThingFlags.NOBLOOD) != 0) {
            combat.spawnPuff(x, y, z, range);
        } else {
            combat.spawnBlood(x, y, z, damage);
        }
        if (damage != 0) {
            combat.damage(thing, shooter, shooter, damage);
        }
    }

    private int heightAt(int fraction, int slope) {
        return muzzleZ + Fixed.mul(slope, Fixed.mul(fraction, range));
    }

    private boolean hasStep(Line line) {
        Sector back = sectors.back[line.index];
        return back != null && sectors.front[line.index].floorHeight != back.floorHeight;
    }

    private boolean hasCeilingStep(Line line) {
        Sector back = sectors.back[line.index];
        return back != null && sectors.front[line.index].ceilingHeight != back.ceilingHeight;
    }
}
