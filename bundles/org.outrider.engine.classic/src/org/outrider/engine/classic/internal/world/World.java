/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.State;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.world.Actions.MobjAction;

/**
 * A level being played: all that changes while it is, and the basic acts on it (spawn, remove, change state).
 *
 * <p>Belongs to one thread. Nothing here or in the rooms that work on it is static, so any number of worlds can be
 * played at once.
 */
public final class World {

    /** Height that stands for "on the floor" when spawning. */
    public static final int ON_FLOOR = Integer.MIN_VALUE;
    /** Height that stands for "at the ceiling" when spawning. */
    public static final int ON_CEILING = Integer.MAX_VALUE;
    /** Bodies of reborn players that stay in the level. */
    public static final int BODY_QUEUE = 32;

    private final Session session;
    private final Level level;
    private final Sector[] sectors;
    private final LineStates lines;
    private final SideStates sides;
    private final Thinkers thinkers = new Thinkers();
    private final MobjPool pool;
    private final ThingLinks links;
    private final EventLog events;
    private final ItemQueue removedItems = new ItemQueue();
    private final ButtonList buttons = new ButtonList();
    private final TablePeaks peaks = new TablePeaks();
    /** Spheres that never come back in altdeath games. */
    private final ThingType invulnerability;
    private final ThingType invisibility;
    private @Nullable Rules rules;

    /** Tics since the level began; stands still while the game is paused. */
    public int levelTime;
    public int totalKills;
    public int totalItems;
    public int totalSecrets;
    /** Spots at which the final boss shoots its cubes, in the order of the thinkers; and the next one. */
    public final List<Mobj> brainTargets = new ArrayList<>();
    public int nextBrainTarget;
    /** Bodies of reborn players, oldest overwritten first, and how many there have been. */
    public final @Nullable Mobj[] bodyQueue = new Mobj[BODY_QUEUE];
    public int bodyCount;

    public World(Session session, Level level, EventLog events) {
        this.session = session;
        this.level = level;
        this.events = events;
        invulnerability = session.data.thing("INV");
        invisibility = session.data.thing("INS");
        sectors = new Sector[level.sectors.size()];
        for (int i = 0; i < sectors.length; i++) {
            sectors[i] = sector(level, i);
        }
        lines = new LineStates(level);
        sides = new SideStates(level);
        pool = new MobjPool(this);
        links = new ThingLinks(this);
    }

    private static Sector sector(Level level, int index) {
        var source = level.sectors.get(index);
        Sector sector = new Sector(index, source.tag(), level.sectorLines[index]);
        sector.floorHeight = source.floorHeight() << 16;
        sector.ceilingHeight = source.ceilingHeight() << 16;
        sector.floorFlat = level.textures.flatNumber(source.floorFlat());
        sector.ceilingFlat = level.textures.flatNumber(source.ceilingFlat());
        sector.lightLevel = source.lightLevel();
        sector.special = source.special();
        return sector;
    }

    /** Gives the world its rules; once, before play begins. */
    public void bind(Rules newRules) {
        rules = newRules;
    }

    /** The rules by which the world is played. */
    public Rules rules() {
        Rules bound = rules;
        if (bound == null) {
            throw new IllegalStateException("the world has no rules yet");
        }
        return bound;
    }

    public Session session() {
        return session;
    }

    public Level level() {
        return level;
    }

    public DoomRandom random() {
        return session.random;
    }

    public Sector sector(int index) {
        return sectors[index];
    }

    public int sectorCount() {
        return sectors.length;
    }

    public LineStates lines() {
        return lines;
    }

    public SideStates sides() {
        return sides;
    }

    public Thinkers thinkers() {
        return thinkers;
    }

    /** Links of things into sectors and blocks. */
    public ThingLinks links() {
        return links;
    }

    /** What has happened in the current step. */
    public EventLog events() {
        return events;
    }

    /** Items that were picked up, for games in which they come back. */
    public ItemQueue removedItems() {
        return removedItems;
    }

    /** Switches that will flip back. */
    public ButtonList buttons() {
        return buttons;
    }

    /** How much the tables of the original would have had to hold. */
    public TablePeaks peaks() {
        return peaks;
    }

    /** Lets all thinkers act once. */
    public void runThinkers() {
        thinkers.runAll(pool);
    }

    /**
     * Puts a new thing into the level. Draws one random number (Doom 1.9: the player it will look for last).
     *
     * @param z height in 16.16, {@link #ON_FLOOR} or {@link #ON_CEILING}
     */
    public Mobj spawn(int x, int y, int z, ThingType type) {
        Mobj mobj = pool.take();
        mobj.id = session.nextMobjId++;
        mobj.type = type;
        mobj.x = x;
        mobj.y = y;
        mobj.angle = 0;
        mobj.momX = 0;
        mobj.momY = 0;
        mobj.momZ = 0;
        mobj.radius = type.radius();
        mobj.height = type.height();
        mobj.flags = type.flags();
        mobj.health = type.spawnHealth();
        mobj.reactionTime = session.options.skill() == GameOptions.NIGHTMARE ? 0 : type.reactionTime();
        mobj.lastLook = random().next() % Session.MAX_PLAYERS;
        mobj.moveDirection = 0;
        mobj.moveCount = 0;
        mobj.threshold = 0;
        mobj.target = null;
        mobj.tracer = null;
        mobj.player = null;
        mobj.spawnThing = -1;
        State state = session.data.state(type.spawnState());
        mobj.state = state;
        mobj.tics = state.tics();
        links.link(mobj);
        mobj.floorZ = mobj.sector.floorHeight;
        mobj.ceilingZ = mobj.sector.ceilingHeight;
        if (z == ON_FLOOR) {
            mobj.z = mobj.floorZ;
        } else if (z == ON_CEILING) {
            mobj.z = mobj.ceilingZ - mobj.height;
        } else {
            mobj.z = z;
        }
        thinkers.add(mobj);
        return mobj;
    }

    /** Takes a thing out of the level; it is unlinked at once and leaves the thinkers at its next turn. */
    public void remove(Mobj mobj) {
        if ((mobj.flags & (ThingFlags.SPECIAL | ThingFlags.DROPPED)) == ThingFlags.SPECIAL
                && mobj.type != invulnerability && mobj.type != invisibility) {
            removedItems.add(mobj.spawnThing, levelTime);
        }
        links.unlink(mobj);
        thinkers.remove(mobj);
    }

    /**
     * Puts a thing into a state and does what the state asks for; states of no duration lead straight to the next.
     *
     * @return false where the thing was removed
     */
    public boolean setState(Mobj mobj, int stateIndex) {
        int index = stateIndex;
        do {
            State state = session.data.state(index);
            mobj.state = state;
            if (index == 0) {
                remove(mobj);
                return false;
            }
            mobj.tics = state.tics();
            MobjAction action = rules().actions().mobjAction(state);
            if (action != null) {
                action.run(mobj);
            }
            index = state.next();
        } while (mobj.tics == 0);
        return true;
    }

    /** Marks all objects that anything in use refers to. */
    void markReferences() {
        for (Thinker thinker = thinkers.first(); thinker != null; thinker = thinkers.after(thinker)) {
            if (thinker instanceof Mobj mobj) {
                MobjPool.markReferencesOf(mobj);
            }
        }
        for (Sector sector : sectors) {
            MobjPool.mark(sector.soundTarget);
        }
        for (Player player : session.players) {
            MobjPool.mark(player.mobj);
            MobjPool.mark(player.attacker);
        }
        for (Mobj body : bodyQueue) {
            MobjPool.mark(body);
        }
        for (Mobj spot : brainTargets) {
            MobjPool.mark(spot);
        }
    }

    MobjPool pool() {
        return pool;
    }
}
