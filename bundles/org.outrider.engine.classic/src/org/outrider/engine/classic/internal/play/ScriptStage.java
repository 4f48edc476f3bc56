/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.engine.script.MapScript;
import org.outrider.engine.script.Stage;

/** The level being played as a script sees it, and the script itself. */
final class ScriptStage implements Stage {

    /** What a script remembers, and how far its chance has got. */
    record Kept(int[] memory, long chance) {
    }

    /** Step and multipliers of SplitMix64. */
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final long MIX_1 = 0xBF58476D1CE4E5B9L;
    private static final long MIX_2 = 0x94D049BB133111EBL;
    private static final double ANGLE_PER_DEGREE = 4294967296.0 / 360;

    private final MapScript script;
    private final Simulation simulation;
    private final Player player;
    private final Scores scores;
    private long chance;

    ScriptStage(MapScript script, Simulation simulation, Player player, Scores scores) {
        this.script = script;
        this.simulation = simulation;
        this.player = player;
        this.scores = scores;
    }

    /** Lets the script set the stage for an episode. */
    void begin(long seed) {
        chance = seed;
        Arrays.fill(script.memory(), 0);
        script.begin(this);
    }

    /** Tells the script of a tic that was played, and of what the log has of it. */
    void ticPlayed(int firstEvent) {
        if (script == MapScript.NONE) {
            return;
        }
        EventLog log = simulation.events();
        int events = log.size();
        for (int i = firstEvent; i < events; i++) {
            tell(log, i);
        }
        script.tic(this);
    }

    private void tell(EventLog log, int i) {
        switch (log.kind(i)) {
        case KILL -> {
            if (log.otherPlayer(i) != player.index) {
                script.killed(this, log.otherId(i), editorNumber(log.otherType(i)),
                        log.actorPlayer(i) == player.index);
            }
        }
        case DAMAGE -> {
            if (log.otherPlayer(i) == player.index) {
                script.hurt(this, log.value1(i));
            }
        }
        case PICKUP -> script.pickedUp(this, editorNumber(log.otherType(i)));
        case AMMO_USED -> script.fired(this, log.value2(i));
        default -> {
            // scripts hear of nothing else
        }
        }
    }

    private int editorNumber(int type) {
        return simulation.session().data.thing(type).editorNumber();
    }

    /** A variable USER1 to USER60. */
    int userVariable(int number) {
        int[] memory = script.memory();
        return number <= memory.length ? memory[number - 1] : 0;
    }

    Kept keep() {
        return new Kept(script.memory().clone(), chance);
    }

    /** @throws IllegalArgumentException where it was kept of a script that remembers something else */
    void restore(Kept kept) {
        int[] memory = script.memory();
        if (kept.memory().length != memory.length) {
            throw new IllegalArgumentException("the snapshot is of a game with another script: it remembers "
                    + kept.memory().length + " numbers, not " + memory.length);
        }
        System.arraycopy(kept.memory(), 0, memory, 0, memory.length);
        chance = kept.chance();
    }

    @Override
    public int tic() {
        return simulation.world().levelTime;
    }

    @Override
    public int random(int bound) {
        chance += GAMMA;
        long mixed = (chance ^ chance >>> 30) * MIX_1;
        mixed = (mixed ^ mixed >>> 27) * MIX_2;
        mixed ^= mixed >>> 31;
        return (int) Math.floorMod(mixed, (long) bound);
    }

    @Override
    public double playerX() {
        return Fixed.toDouble(player.body().x);
    }

    @Override
    public double playerY() {
        return Fixed.toDouble(player.body().y);
    }

    @Override
    public void placePlayer(double x, double y, double angle) {
        Mobj body = player.body();
        if (!simulation.movement().moves().teleport(body, fixed(x), fixed(y))) {
            throw new IllegalArgumentException("the player cannot be put to " + x + ", " + y);
        }
        body.z = body.floorZ;
        body.angle = angle(angle);
        body.momX = 0;
        body.momY = 0;
        body.momZ = 0;
        player.viewZ = body.z + player.viewHeight;
    }

    @Override
    public void hurtPlayer(int amount) {
        simulation.world().rules().combatRules().damage(player.body(), null, null, amount);
    }

    @Override
    public int ammo(int slot) {
        Ammo ammo = Variables.ammoOf(slot);
        return ammo == null ? 0 : player.ammo[ammo.ordinal()];
    }

    @Override
    public void setAmmo(int slot, int amount) {
        Ammo ammo = Variables.ammoOf(slot);
        if (ammo != null) {
            player.ammo[ammo.ordinal()] = Math.clamp(amount, 0, player.maxAmmo[ammo.ordinal()]);
        }
    }

    @Override
    public void takeFists() {
        player.weaponOwned[WeaponType.FIST] = false;
    }

    @Override
    public int spawn(int type, double x, double y, double height, double angle) {
        World world = simulation.world();
        ThingType known = world.session().data.thingByEditorNumber(type);
        if (known == null) {
            throw new IllegalArgumentException("there is no thing of type " + type);
        }
        Mobj object = world.spawn(fixed(x), fixed(y), World.ON_FLOOR, known);
        if (!simulation.movement().moves().checkPosition(object, object.x, object.y)) {
            world.remove(object);
            return NOBODY;
        }
        object.floorZ = simulation.movement().positionCheck().floorZ();
        object.ceilingZ = simulation.movement().positionCheck().ceilingZ();
        object.z = Math.min(object.floorZ + fixed(height), object.ceilingZ - object.height);
        object.angle = angle(angle);
        if (object.tics > 0) {
            object.tics = 1 + world.random().next() % object.tics;
        }
        if (object.hasAny(ThingFlags.COUNTKILL)) {
            world.totalKills++;
        }
        if (object.hasAny(ThingFlags.COUNTITEM)) {
            world.totalItems++;
        }
        return object.id;
    }

    @Override
    public void remove(int object) {
        Mobj found = find(object);
        if (found != null) {
            simulation.world().remove(found);
        }
    }

    @Override
    public void setHealth(int object, int health) {
        Mobj found = find(object);
        if (found != null) {
            found.health = health;
        }
    }

    @Override
    public void holdStill(int object) {
        Mobj found = find(object);
        if (found != null) {
            found.flags |= ThingFlags.STILL;
        }
    }

    @Override
    public void sleep(int object) {
        Mobj found = find(object);
        if (found != null) {
            found.tics = -1;
        }
    }

    @Override
    public void wake(int object) {
        Mobj found = find(object);
        if (found != null && found.health > 0) {
            found.target = player.body();
            simulation.world().setState(found, found.type.seeState());
        }
    }

    @Override
    public void reward(double amount) {
        scores.untoldReward += amount;
    }

    @Override
    public void leave() {
        Session session = simulation.session();
        session.pending = Session.Pending.COMPLETED;
        session.secretExit = false;
        simulation.events().add(EventLog.Kind.EXIT, tic(), player.body(), null, 0, -1);
    }

    private @Nullable Mobj find(int object) {
        var thinkers = simulation.world().thinkers();
        for (Thinker thinker = thinkers.first(); thinker != null; thinker = thinkers.after(thinker)) {
            if (thinker instanceof Mobj mobj && mobj.id == object && !mobj.isRemoved()) {
                return mobj;
            }
        }
        return null;
    }

    private static int fixed(double units) {
        return (int) Math.round(units * Fixed.UNIT);
    }

    private static int angle(double degrees) {
        return (int) Math.round(degrees * ANGLE_PER_DEGREE);
    }
}
