/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.combat.Damage;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/** What sector specials do: lights and doors from the start of the level, damage, secrets and an end (Doom 1.9). */
final class SectorSpecials {

    private static final int LIGHT_FLASH = 1;
    private static final int STROBE_FAST = 2;
    private static final int STROBE_SLOW = 3;
    private static final int STROBE_AND_DAMAGE_20 = 4;
    private static final int DAMAGE_10 = 5;
    private static final int DAMAGE_5 = 7;
    private static final int GLOW = 8;
    private static final int SECRET = 9;
    private static final int DOOR_CLOSES_IN_30_SECONDS = 10;
    private static final int DAMAGE_20_AND_END = 11;
    private static final int STROBE_SLOW_IN_STEP = 12;
    private static final int STROBE_FAST_IN_STEP = 13;
    private static final int DOOR_OPENS_IN_5_MINUTES = 14;
    private static final int DAMAGE_20 = 16;
    private static final int FIRE_FLICKER = 17;

    /** Floors hurt in every 32nd tic. */
    private static final int DAMAGE_TIME_MASK = 0x1f;
    /** Of 256: the chance that the worst floors get through a radiation suit. */
    private static final int LEAK_CHANCE = 5;
    /** Health at which the final floor ends the level. */
    private static final int END_HEALTH = 10;

    private final World world;
    private final Damage damage;
    private final Lights lights;
    private final Doors doors;

    SectorSpecials(World world, Damage damage, Lights lights, Doors doors) {
        this.world = world;
        this.damage = damage;
        this.lights = lights;
        this.doors = doors;
    }

    /** Starts what begins with the level and counts the secrets; sectors in the order of the map. */
    void spawn() {
        for (int i = 0; i < world.sectorCount(); i++) {
            spawn(world.sector(i));
        }
    }

    private void spawn(Sector sector) {
        switch (sector.special) {
        case LIGHT_FLASH -> lights.spawnFlash(sector);
        case STROBE_FAST -> lights.spawnStrobe(sector, Strobe.FAST, false);
        case STROBE_SLOW -> lights.spawnStrobe(sector, Strobe.SLOW, false);
        case STROBE_AND_DAMAGE_20 -> {
            lights.spawnStrobe(sector, Strobe.FAST, false);
            sector.special = STROBE_AND_DAMAGE_20;
        }
        case GLOW -> lights.spawnGlow(sector);
        case SECRET -> world.totalSecrets++;
        case DOOR_CLOSES_IN_30_SECONDS -> doors.closeIn30Seconds(sector);
        case STROBE_SLOW_IN_STEP -> lights.spawnStrobe(sector, Strobe.SLOW, true);
        case STROBE_FAST_IN_STEP -> lights.spawnStrobe(sector, Strobe.FAST, true);
        case DOOR_OPENS_IN_5_MINUTES -> doors.raiseIn5Minutes(sector);
        case FIRE_FLICKER -> lights.spawnFireFlicker(sector);
        default -> {
            // nothing begins with the level
        }
        }
    }

    /**
     * Does to a living player what the floor does on which the body stands.
     *
     * <p>Doom 1.9 ends with an error on a special that it does not know; here such a special does nothing.
     */
    void playerInSector(Player player) {
        Mobj body = player.body();
        Sector sector = body.sector;
        if (body.z != sector.floorHeight) {
            return;
        }
        switch (sector.special) {
        case DAMAGE_10 -> hurtWithoutSuit(player, body, 10);
        case DAMAGE_5 -> hurtWithoutSuit(player, body, 5);
        case DAMAGE_20, STROBE_AND_DAMAGE_20 -> {
            if (player.powers[Player.IRON_FEET] == 0 || world.random().next() < LEAK_CHANCE) {
                hurt(body, 20);
            }
        }
        case SECRET -> {
            player.secretCount++;
            sector.special = 0;
            world.events().add(EventLog.Kind.SECRET, world.levelTime, body, null, sector.index, 0);
        }
        case DAMAGE_20_AND_END -> {
            hurt(body, 20);
            if (player.health <= END_HEALTH) {
                world.events().add(EventLog.Kind.EXIT, world.levelTime, body, null, 0, -1);
                world.session().exitLevel();
            }
        }
        default -> {
            // the floor does nothing
        }
        }
    }

    private void hurtWithoutSuit(Player player, Mobj body, int points) {
        if (player.powers[Player.IRON_FEET] == 0) {
            hurt(body, points);
        }
    }

    private void hurt(Mobj body, int points) {
        if ((world.levelTime & DAMAGE_TIME_MASK) == 0) {
            damage.damage(body, null, null, points);
        }
    }
}
