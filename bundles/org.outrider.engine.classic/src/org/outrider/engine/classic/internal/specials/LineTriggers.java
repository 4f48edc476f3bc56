/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Rules;
import org.outrider.engine.classic.internal.world.World;

/**
 * Decides who sets off which line, and what becomes of the line (Doom 1.9).
 *
 * <p>A line counts as triggered, and is noted, when it set something off or was spent in vain.
 */
final class LineTriggers implements Rules.LineRules {

    /** The one special that may be used from the back; nothing comes of it (Doom 1.9). */
    private static final int USABLE_FROM_BACK = 124;
    /** Projectiles that trigger nothing by crossing a line; others do what monsters do. */
    private static final Set<String> INERT_PROJECTILES = Set.of("ROCKET", "PLASMA", "BFG", "TROOPSHOT", "HEADSHOT",
            "BRUISERSHOT");

    private final World world;
    private final Level level;
    private final LineSpecials specials = LineSpecials.standard();
    private final Doors doors;
    private final LineEffects effects;
    private final Switches switches;
    /** By type number: whether things of the type never trigger a line by crossing it. */
    private final boolean[] inert;

    LineTriggers(World world, Doors doors, LineEffects effects, Switches switches) {
        this.world = world;
        level = world.level();
        this.doors = doors;
        this.effects = effects;
        this.switches = switches;
        GameData data = world.session().data;
        inert = new boolean[data.thingCount()];
        for (String name : INERT_PROJECTILES) {
            inert[data.thing(name).index()] = true;
        }
    }

    /** {@inheritDoc} Exits stay as they are, all other lines that work once are spent even if nothing comes of it. */
    @Override
    public void cross(int lineIndex, int side, Mobj thing) {
        LineSpecial special = current(lineIndex, Trigger.WALK);
        if (special == null || !mayCross(special, thing)) {
            return;
        }
        boolean done = effects.perform(special.action(), level.lines[lineIndex], side, thing);
        boolean spent = !special.repeatable() && !(special.action() instanceof LineAction.Exit);
        if (spent) {
            world.lines().setSpecial(lineIndex, 0);
        }
        if (done || spent) {
            note(special, lineIndex, thing);
        }
    }

    private boolean mayCross(LineSpecial special, Mobj thing) {
        if (thing.player != null) {
            return special.activators().players();
        }
        return special.activators().monsters() && !inert[thing.type.index()];
    }

    /** {@inheritDoc} The switch flips, and a line that works once is spent, even if nothing comes of it. */
    @Override
    public void shoot(Mobj thing, int lineIndex) {
        LineSpecial special = current(lineIndex, Trigger.SHOOT);
        if (special == null || thing.player == null && !special.activators().monsters()) {
            return;
        }
        Line line = level.lines[lineIndex];
        effects.perform(special.action(), line, 0, thing);
        switches.flip(line, special.repeatable());
        note(special, lineIndex, thing);
    }

    /**
     * {@inheritDoc} Monsters use doors that are not secret, only by hand; a locked one does not open for them, but
     * they believe that it does.
     */
    @Override
    public boolean use(Mobj thing, int lineIndex, int side) {
        int number = world.lines().special(lineIndex);
        if (side != 0 && number != USABLE_FROM_BACK) {
            return false;
        }
        Line line = level.lines[lineIndex];
        LineSpecial special = specials.find(number);
        if (thing.player == null && !monsterMayUse(line, special)) {
            return false;
        }
        if (special == null || lacksKey(special, thing)) {
            return true;
        }
        if (special.trigger() == Trigger.MANUAL) {
            useByHand(special, line, thing);
        } else if (special.trigger() == Trigger.USE && effects.perform(special.action(), line, side, thing)) {
            switches.flip(line, special.repeatable());
            note(special, lineIndex, thing);
        }
        return true;
    }

    private static boolean monsterMayUse(Line line, @Nullable LineSpecial special) {
        return (line.flags & Line.SECRET) == 0 && special != null && special.trigger() == Trigger.MANUAL
                && special.activators().monsters();
    }

    private static boolean lacksKey(LineSpecial special, Mobj thing) {
        KeyColor key = special.key();
        if (key == null) {
            return false;
        }
        Player player = thing.player;
        return player == null || !key.heldBy(player);
    }

    private void useByHand(LineSpecial special, Line line, Mobj thing) {
        if (special.action() instanceof LineAction.MoveDoor door
                && doors.useByHand(line, door.kind(), !special.repeatable(), thing)) {
            if (!special.repeatable()) {
                world.lines().setSpecial(line.index, 0);
            }
            note(special, line.index, thing);
        }
    }

    /** The special that a line has now, if it is set off in the given way. */
    private @Nullable LineSpecial current(int lineIndex, Trigger trigger) {
        LineSpecial special = specials.find(world.lines().special(lineIndex));
        return special != null && special.trigger() == trigger ? special : null;
    }

    private void note(LineSpecial special, int lineIndex, Mobj thing) {
        world.events().add(EventLog.Kind.LINE, world.levelTime, thing, null, lineIndex, special.number());
    }
}
