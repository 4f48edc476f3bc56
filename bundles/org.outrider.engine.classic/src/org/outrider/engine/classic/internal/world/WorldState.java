/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes the state of a world as ints and puts it back, so that play continues bit by bit as it would have.
 *
 * <p>Objects refer to each other by their place in the pool. Written in the order: counters, sectors, lines, sides,
 * thinkers in their order, removed objects that are still referred to, links, queues.
 */
public final class WorldState {

    private static final int NO_THINKER = -1;
    private static final int MOBJ = 0;
    private static final int REMOVED_MOBJ = 1;
    private static final int SECTOR_THINKER = 2;

    private WorldState() {
    }

    /** Appends the state of a world. */
    public static void save(World world, StateWriter out) {
        MobjPool pool = world.pool();
        pool.freeUnreferenced();
        pool.renumber(world.thinkers());
        saveCounters(world, out);
        for (int i = 0; i < world.sectorCount(); i++) {
            saveSector(world.sector(i), pool, out);
        }
        world.lines().save(out);
        world.sides().save(out);
        Thinkers thinkers = world.thinkers();
        for (Thinker thinker = thinkers.first(); thinker != null; thinker = thinkers.after(thinker)) {
            if (thinker instanceof Mobj mobj) {
                out.write(thinker.isRemoved() ? REMOVED_MOBJ : MOBJ);
                saveMobj(mobj, pool, out);
            } else if (thinker instanceof SectorThinker mover && !thinker.isRemoved()) {
                saveSectorThinker(mover, out);
            }
        }
        out.write(NO_THINKER);
        out.write(pool.retired().size());
        for (Mobj mobj : pool.retired()) {
            saveMobj(mobj, pool, out);
        }
        world.links().save(out);
        world.removedItems().save(out);
        world.buttons().save(out);
        savePlayers(world, out);
    }

    /** Puts a world of the same level back into a state that {@link #save} wrote. */
    public static void load(World world, StateReader in) {
        MobjPool pool = world.pool();
        pool.beginRestore();
        loadCounters(world, in);
        for (int i = 0; i < world.sectorCount(); i++) {
            loadSector(world, world.sector(i), in);
        }
        world.lines().load(in);
        world.sides().load(in);
        Thinkers thinkers = world.thinkers();
        thinkers.clear();
        for (int kind = in.read(); kind != NO_THINKER; kind = in.read()) {
            if (kind == SECTOR_THINKER) {
                loadSectorThinker(world, in);
            } else {
                Mobj mobj = loadMobj(world, in);
                thinkers.add(mobj);
                mobj.removed = kind == REMOVED_MOBJ;
            }
        }
        List<Mobj> retired = new ArrayList<>();
        for (int left = in.read(); left > 0; left--) {
            Mobj mobj = loadMobj(world, in);
            mobj.removed = true;
            retired.add(mobj);
        }
        pool.endRestore(retired);
        world.links().load(in);
        world.removedItems().load(in);
        world.buttons().load(in);
        loadPlayers(world, in);
    }

    private static void saveCounters(World world, StateWriter out) {
        out.write(world.levelTime);
        out.write(world.totalKills);
        out.write(world.totalItems);
        out.write(world.totalSecrets);
        out.write(world.nextBrainTarget);
        out.write(world.brainTargets.size());
        for (Mobj spot : world.brainTargets) {
            out.write(world.pool().slotOf(spot));
        }
        out.write(world.bodyCount);
        for (Mobj body : world.bodyQueue) {
            out.write(world.pool().slotOf(body));
        }
    }

    private static void loadCounters(World world, StateReader in) {
        world.levelTime = in.read();
        world.totalKills = in.read();
        world.totalItems = in.read();
        world.totalSecrets = in.read();
        world.nextBrainTarget = in.read();
        world.brainTargets.clear();
        for (int left = in.read(); left > 0; left--) {
            world.brainTargets.add(world.pool().get(in.read()));
        }
        world.bodyCount = in.read();
        for (int i = 0; i < world.bodyQueue.length; i++) {
            world.bodyQueue[i] = world.pool().getOrNull(in.read());
        }
    }

    private static void saveSector(Sector sector, MobjPool pool, StateWriter out) {
        out.write(sector.floorHeight);
        out.write(sector.ceilingHeight);
        out.write(sector.floorFlat);
        out.write(sector.ceilingFlat);
        out.write(sector.lightLevel);
        out.write(sector.special);
        out.write(pool.slotOf(sector.things));
        out.write(pool.slotOf(sector.soundTarget));
    }

    private static void loadSector(World world, Sector sector, StateReader in) {
        sector.floorHeight = in.read();
        sector.ceilingHeight = in.read();
        sector.floorFlat = in.read();
        sector.ceilingFlat = in.read();
        sector.lightLevel = in.read();
        sector.special = in.read();
        sector.things = world.pool().getOrNull(in.read());
        sector.soundTarget = world.pool().getOrNull(in.read());
        sector.mover = null;
    }

    private static void saveSectorThinker(SectorThinker thinker, StateWriter out) {
        out.write(SECTOR_THINKER);
        out.write(thinker.kind());
        out.write(thinker.sector.index);
        out.write(thinker.sector.mover == thinker);
        thinker.save(out);
    }

    private static void loadSectorThinker(World world, StateReader in) {
        int kind = in.read();
        Sector sector = world.sector(in.read());
        boolean moves = in.readBoolean();
        SectorThinker thinker = world.rules().thinkerFactory().create(kind, sector);
        if (moves) {
            sector.mover = thinker;
        }
        thinker.load(in);
        world.thinkers().add(thinker);
    }

    private static void saveMobj(Mobj mobj, MobjPool pool, StateWriter out) {
        out.write(mobj.slot);
        out.write(mobj.id);
        out.write(mobj.x);
        out.write(mobj.y);
        out.write(mobj.z);
        out.write(mobj.angle);
        out.write(mobj.momX);
        out.write(mobj.momY);
        out.write(mobj.momZ);
        out.write(mobj.radius);
        out.write(mobj.height);
        out.write(mobj.floorZ);
        out.write(mobj.ceilingZ);
        out.write(mobj.type.index());
        out.write(mobj.state.index());
        out.write(mobj.tics);
        out.write(mobj.flags);
        out.write(mobj.health);
        out.write(mobj.moveDirection);
        out.write(mobj.moveCount);
        out.write(pool.slotOf(mobj.target));
        out.write(pool.slotOf(mobj.tracer));
        out.write(mobj.reactionTime);
        out.write(mobj.threshold);
        out.write(mobj.lastLook);
        out.write(playerNumber(mobj.player));
        out.write(mobj.spawnThing);
        out.write(mobj.subsector);
        // where a removed object was linked is of no interest to anybody
        out.write(pool.slotOf(mobj.removed ? null : mobj.sectorNext));
        out.write(pool.slotOf(mobj.removed ? null : mobj.sectorPrevious));
        out.write(pool.slotOf(mobj.removed ? null : mobj.blockNext));
        out.write(pool.slotOf(mobj.removed ? null : mobj.blockPrevious));
        out.write(mobj.block);
    }

    private static Mobj loadMobj(World world, StateReader in) {
        MobjPool pool = world.pool();
        Mobj mobj = pool.get(in.read());
        pool.keep(mobj);
        mobj.id = in.read();
        mobj.x = in.read();
        mobj.y = in.read();
        mobj.z = in.read();
        mobj.angle = in.read();
        mobj.momX = in.read();
        mobj.momY = in.read();
        mobj.momZ = in.read();
        mobj.radius = in.read();
        mobj.height = in.read();
        mobj.floorZ = in.read();
        mobj.ceilingZ = in.read();
        mobj.type = world.session().data.thing(in.read());
        mobj.state = world.session().data.state(in.read());
        mobj.tics = in.read();
        mobj.flags = in.read();
        mobj.health = in.read();
        mobj.moveDirection = in.read();
        mobj.moveCount = in.read();
        mobj.target = pool.getOrNull(in.read());
        mobj.tracer = pool.getOrNull(in.read());
        mobj.reactionTime = in.read();
        mobj.threshold = in.read();
        mobj.lastLook = in.read();
        int player = in.read();
        mobj.player = player < 0 ? null : world.session().players[player];
        mobj.spawnThing = in.read();
        mobj.subsector = in.read();
        mobj.sector = world.sector(world.level().subsectorSector[mobj.subsector]);
        mobj.sectorNext = pool.getOrNull(in.read());
        mobj.sectorPrevious = pool.getOrNull(in.read());
        mobj.blockNext = pool.getOrNull(in.read());
        mobj.blockPrevious = pool.getOrNull(in.read());
        mobj.block = in.read();
        return mobj;
    }

    private static int playerNumber(@Nullable Player player) {
        return player == null ? -1 : player.index;
    }

    /** The players' references into the world; their own state is saved with the session's. */
    private static void savePlayers(World world, StateWriter out) {
        for (Player player : world.session().players) {
            out.write(world.pool().slotOf(player.mobj));
            out.write(world.pool().slotOf(player.attacker));
        }
    }

    private static void loadPlayers(World world, StateReader in) {
        for (Player player : world.session().players) {
            player.mobj = world.pool().getOrNull(in.read());
            player.attacker = world.pool().getOrNull(in.read());
        }
    }
}
