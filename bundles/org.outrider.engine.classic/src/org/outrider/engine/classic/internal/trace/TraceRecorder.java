/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.State;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.SideStates;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.engine.classic.internal.world.World;

/** Reads the state of a simulation into one row of a DTR1 trace. */
public final class TraceRecorder {

    private static final int UNMAPPED = ~Line.MAPPED;

    private final Simulation simulation;
    private final int[] row;
    private int at;

    /** @param players number of players in the game */
    public TraceRecorder(Simulation simulation, int players) {
        this.simulation = simulation;
        row = new int[TraceLayout.columns(players)];
    }

    /**
     * The row of the present state; the array is used again by the next call.
     *
     * @param tic number of the row: -1 before the first tic
     */
    public int[] record(int tic) {
        at = 0;
        Session session = simulation.session();
        World world = simulation.world();
        boolean inLevel = session.phase == Session.Phase.LEVEL;
        put(tic);
        put(world.levelTime);
        put(session.random.index());
        put(session.phase.ordinal());
        put(session.episode);
        put(session.map);
        put(world.totalKills);
        put(world.totalItems);
        put(world.totalSecrets);
        if (inLevel) {
            putHashes(world);
        } else {
            at += 7;
            Arrays.fill(row, at - 7, at, 0);
        }
        for (Player player : session.players) {
            if (session.inGame(player.index)) {
                putPlayer(player, inLevel ? player.mobj : null);
            }
        }
        return row;
    }

    private void put(int value) {
        row[at++] = value;
    }

    private void put(boolean value) {
        put(value ? 1 : 0);
    }

    private void putHashes(World world) {
        int mobjs = 0;
        int thinkers = 0;
        int mobjHash = Fnv.START;
        int aiHash = Fnv.START;
        for (Thinker thinker : world.thinkers()) {
            thinkers++;
            if (thinker instanceof Mobj mobj) {
                mobjs++;
                mobjHash = hashBody(mobjHash, mobj);
                aiHash = hashMind(aiHash, mobj);
            }
        }
        put(mobjs);
        put(thinkers);
        put(mobjHash);
        put(aiHash);
        put(hashSectors(world));
        put(hashLines(world));
        put(hashSides(world));
    }

    private static int hashBody(int start, Mobj mobj) {
        int hash = Fnv.add(start, mobj.type.index());
        hash = Fnv.add(hash, mobj.x);
        hash = Fnv.add(hash, mobj.y);
        hash = Fnv.add(hash, mobj.z);
        hash = Fnv.add(hash, mobj.angle);
        hash = Fnv.add(hash, mobj.momX);
        hash = Fnv.add(hash, mobj.momY);
        hash = Fnv.add(hash, mobj.momZ);
        hash = Fnv.add(hash, mobj.health);
        hash = Fnv.add(hash, mobj.flags);
        hash = Fnv.add(hash, mobj.tics);
        return Fnv.add(hash, mobj.state.index());
    }

    private static int hashMind(int start, Mobj mobj) {
        int hash = Fnv.add(start, mobj.moveDirection);
        hash = Fnv.add(hash, mobj.moveCount);
        hash = Fnv.add(hash, mobj.reactionTime);
        hash = Fnv.add(hash, mobj.threshold);
        hash = Fnv.add(hash, mobj.lastLook);
        hash = Fnv.add(hash, mobj.floorZ);
        return Fnv.add(hash, mobj.ceilingZ);
    }

    private static int hashSectors(World world) {
        int hash = Fnv.START;
        for (int i = 0; i < world.sectorCount(); i++) {
            Sector sector = world.sector(i);
            hash = Fnv.add(hash, sector.floorHeight);
            hash = Fnv.add(hash, sector.ceilingHeight);
            hash = Fnv.add(hash, (short) sector.lightLevel);
            hash = Fnv.add(hash, (short) sector.special);
        }
        return hash;
    }

    private static int hashLines(World world) {
        int hash = Fnv.START;
        for (Line line : world.level().lines) {
            hash = Fnv.add(hash, line.flags & 0xffff & UNMAPPED);
            hash = Fnv.add(hash, world.lines().special(line.index) & 0xffff);
        }
        return hash;
    }

    private static int hashSides(World world) {
        int hash = Fnv.START;
        SideStates sides = world.sides();
        for (int i = 0; i < world.level().sides.count(); i++) {
            hash = Fnv.add(hash, sides.textureOffset(i));
            hash = Fnv.add(hash, sides.rowOffset(i));
            hash = Fnv.add(hash, sides.top(i));
            hash = Fnv.add(hash, sides.bottom(i));
            hash = Fnv.add(hash, sides.middle(i));
        }
        return hash;
    }

    private void putPlayer(Player player, @Nullable Mobj body) {
        put(player.life.ordinal());
        put(body == null ? 0 : body.x);
        put(body == null ? 0 : body.y);
        put(body == null ? 0 : body.z);
        put(body == null ? 0 : body.angle);
        put(body == null ? 0 : body.momX);
        put(body == null ? 0 : body.momY);
        put(body == null ? 0 : body.momZ);
        put(player.viewZ);
        put(player.viewHeight);
        put(player.deltaViewHeight);
        put(player.bob);
        put(player.health);
        put(body == null ? 0 : body.health);
        put(player.armorPoints);
        put(player.armorType);
        putAll(player.powers);
        put(bits(player.cards));
        put(player.backpack);
        put(player.readyWeapon);
        put(player.pendingWeapon);
        put(bits(player.weaponOwned));
        putAll(player.ammo);
        putAll(player.maxAmmo);
        put(player.attackDown);
        put(player.useDown);
        put(player.refire);
        put(player.killCount);
        put(player.itemCount);
        put(player.secretCount);
        put(player.damageCount);
        put(player.bonusCount);
        put(player.extraLight);
        put(player.fixedColormap);
        put(number(player.weapon.state));
        put(player.weapon.tics);
        put(player.weapon.x);
        put(player.weapon.y);
        put(number(player.flash.state));
        put(player.flash.tics);
        put(body == null ? 0 : body.state.index());
        put(body == null ? 0 : body.tics);
        put(body == null ? 0 : body.flags);
        put(body == null ? 0 : body.reactionTime);
        put(body == null ? 0 : body.floorZ);
        put(body == null ? 0 : body.ceilingZ);
        putAll(player.frags);
        put(player.forwardMove & 0xff | (player.sideMove & 0xff) << 8 | (player.buttons & 0xff) << 16);
        put(player.angleTurn);
    }

    private void putAll(int[] values) {
        for (int value : values) {
            put(value);
        }
    }

    private static int bits(boolean[] flags) {
        int bits = 0;
        for (int i = 0; i < flags.length; i++) {
            bits |= flags[i] ? 1 << i : 0;
        }
        return bits;
    }

    private static int number(@Nullable State state) {
        return state == null ? 0 : state.index();
    }
}
