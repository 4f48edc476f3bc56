/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.combat.Combat;
import org.outrider.engine.classic.internal.movement.Movement;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Rules;
import org.outrider.engine.classic.internal.world.SectorThinkerFactory;
import org.outrider.engine.classic.internal.world.World;

/** The room of line and sector specials: puts its parts together. */
public final class Specials {

    private final Doors doors;
    private final Floors floors;
    private final Switches switches;
    private final ScrollingWalls scrollingWalls;
    private final SectorSpecials sectorSpecials;
    private final LineTriggers triggers;
    private final MoverFactory factory;

    public Specials(World world, Movement movement, Combat combat) {
        Planes planes = new Planes(world, movement.sectorHeights());
        SectorSearch search = new SectorSearch(world);
        Lights lights = new Lights(world, search);
        doors = new Doors(world, search, planes);
        floors = new Floors(world, search, planes);
        switches = new Switches(world);
        scrollingWalls = new ScrollingWalls(world);
        sectorSpecials = new SectorSpecials(world, combat.damage(), lights, doors);
        LineEffects effects = new LineEffects(world, search, planes, lights, doors, floors, movement.moves());
        triggers = new LineTriggers(world, doors, effects, switches);
        factory = new MoverFactory(planes);
    }

    /** What lines with specials do. */
    public Rules.LineRules lineRules() {
        return triggers;
    }

    /** Makes movers and lights anew when a snapshot is restored. */
    public SectorThinkerFactory thinkerFactory() {
        return factory;
    }

    /** Starts the lights and doors that begin with the level and counts its secrets; after the things have spawned. */
    public void spawn() {
        sectorSpecials.spawn();
    }

    /** Scrolls walls and flips pressed buttons back; in every tic after the thinkers. */
    public void update() {
        scrollingWalls.update();
        switches.update();
    }

    /** Does to a living player what the special of the sector does in which the body is. */
    public void playerInSector(Player player) {
        sectorSpecials.playerInSector(player);
    }

    /** Moves the floors of a tag, as the deaths of bosses do; tells whether one was set in motion. */
    public boolean doFloor(int tag, FloorKind kind) {
        return floors.activate(tag, kind, null);
    }

    /** Moves the doors of a tag, as the deaths of bosses do; tells whether one was set in motion. */
    public boolean doDoor(int tag, DoorKind kind) {
        return doors.activate(tag, kind);
    }
}
