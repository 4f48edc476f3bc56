/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameEvent.Actor;
import org.outrider.engine.GameEvent.Stamp;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Keys;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.ObjectList;
import org.outrider.engine.vizdoom.internal.jni.NativeViZDoom;

/**
 * Reads off what has happened between two updates, since ViZDoom tells how things are and not what happens.
 *
 * <p>Kills, the player's wounds and death, ammunition used and secrets are differences of variables: they are certain,
 * but who did it is not known. What vanished from the list of objects where the player is was picked up. Damage to
 * monsters, lines and teleports are not told.
 */
final class EventWatch {

    /** Nobody in particular. */
    private static final int UNKNOWN = -1;
    private static final String MEANS = "unknown";
    /** Reach of the player for things, and what a running player covers in a tic, in map units. */
    private static final double REACH = 48;
    private static final double FASTEST = 30;

    private static final Set<ObjectKind> ITEMS = EnumSet.of(ObjectKind.WEAPON, ObjectKind.AMMO, ObjectKind.HEALTH,
            ObjectKind.ARMOR, ObjectKind.POWERUP, ObjectKind.KEY);

    private enum Watched {
        KILLS(GameVariable.KILLCOUNT), SECRETS(GameVariable.SECRETCOUNT), HEALTH(GameVariable.HEALTH),
        ARMOR(GameVariable.ARMOR), DEAD(GameVariable.DEAD), X(GameVariable.POSITION_X), Y(GameVariable.POSITION_Y),
        AMMO(GameVariable.SELECTED_WEAPON_AMMO), CLIP(GameVariable.AMMO2), SHELL(GameVariable.AMMO3),
        ROCKET(GameVariable.AMMO5), CELL(GameVariable.AMMO6);

        private final GameVariable variable;

        Watched(GameVariable variable) {
            this.variable = variable;
        }
    }

    private static final Watched[] ALL = Watched.values();

    /** Names of ammunition as events have them. */
    private static final Map<Watched, String> AMMUNITION = Map.of(Watched.CLIP, "Clip", Watched.SHELL, "Shell",
            Watched.ROCKET, "RocketAmmo", Watched.CELL, "Cell");

    private final int[] variables = new int[ALL.length];
    private double[] now = new double[ALL.length];
    private double[] before = new double[ALL.length];
    private final Map<Integer, Item> items = new HashMap<>();
    private final Map<Integer, String> monsters = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final List<GameEvent> events = new ArrayList<>();
    private final List<GameEvent> view = Collections.unmodifiableList(events);
    private int lastTic;

    private record Item(String name, ObjectKind kind, double x, double y) {
    }

    EventWatch() {
        for (Watched watched : ALL) {
            variables[watched.ordinal()] = watched.variable.ordinal();
        }
    }

    /** Takes the present as the beginning of an episode. */
    void begin(long game, int tic, ObjectList objects) {
        events.clear();
        keys.clear();
        NativeViZDoom.variables(game, variables, variables.length, now);
        remember(objects);
        lastTic = tic;
    }

    /**
     * Finds out what has happened since the last time.
     *
     * @param objects as they are now; null where the episode is over
     * @param sector tells in which the player stands
     */
    void update(long game, int tic, @Nullable ObjectList objects, IntSupplier sector) {
        events.clear();
        double[] other = before;
        before = now;
        now = other;
        NativeViZDoom.variables(game, variables, variables.length, now);
        Stamp stamp = new Stamp(tic, get(Watched.X), get(Watched.Y), (int) get(Watched.HEALTH),
                (int) get(Watched.AMMO));
        Actor player = new Actor(UNKNOWN, "DoomPlayer", 0);
        addAmmunition(stamp, player);
        addWounds(stamp, player);
        addKills(stamp, objects);
        if (objects != null) {
            addPickups(stamp, player, objects, tic - lastTic);
            remember(objects);
        }
        for (int i = 0; i < rise(Watched.SECRETS); i++) {
            events.add(new GameEvent.SecretFound(stamp, player, sector.getAsInt()));
        }
        if (rise(Watched.DEAD) > 0) {
            events.add(new GameEvent.Kill(stamp, null, player, MEANS));
        }
        lastTic = tic;
    }

    /** Adds that the map was left. */
    void addExit(int tic) {
        events.add(new GameEvent.LevelExit(new Stamp(tic, get(Watched.X), get(Watched.Y), (int) get(Watched.HEALTH),
                (int) get(Watched.AMMO)), false));
    }

    private double get(Watched watched) {
        return now[watched.ordinal()];
    }

    private int rise(Watched watched) {
        return (int) (now[watched.ordinal()] - before[watched.ordinal()]);
    }

    private void addAmmunition(Stamp stamp, Actor player) {
        for (Watched watched : ALL) {
            String ammo = AMMUNITION.get(watched);
            if (ammo != null && rise(watched) < 0) {
                events.add(new GameEvent.AmmoUsed(stamp, player, ammo, -rise(watched)));
            }
        }
    }

    private void addWounds(Stamp stamp, Actor player) {
        // ZDoom lets health fall far below 0
        int health = (int) (Math.max(0, before[Watched.HEALTH.ordinal()]) - Math.max(0, get(Watched.HEALTH)));
        int armor = Math.max(0, -rise(Watched.ARMOR));
        if (health > 0) {
            events.add(new GameEvent.Damage(stamp, null, player, health, armor));
        }
    }

    private void addKills(Stamp stamp, @Nullable ObjectList objects) {
        int kills = rise(Watched.KILLS);
        if (kills <= 0) {
            return;
        }
        List<Actor> victims = objects == null ? List.of() : fallen(objects);
        for (int i = 0; i < kills; i++) {
            events.add(new GameEvent.Kill(stamp, null,
                    i < victims.size() ? victims.get(i) : new Actor(UNKNOWN, MEANS, UNKNOWN), MEANS));
        }
    }

    /** Monsters that were there and are corpses now, or gone. */
    private List<Actor> fallen(ObjectList objects) {
        Map<Integer, String> missing = new HashMap<>(monsters);
        for (int i = 0; i < objects.size(); i++) {
            if (objects.kind(i) != ObjectKind.CORPSE) {
                missing.remove(objects.id(i));
            }
        }
        return missing.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(monster -> new Actor(monster.getKey(), monster.getValue(), UNKNOWN)).toList();
    }

    private void addPickups(Stamp stamp, Actor player, ObjectList objects, int tics) {
        for (int i = 0; i < objects.size(); i++) {
            items.remove(objects.id(i));
        }
        double reach = REACH + FASTEST * Math.max(1, tics);
        items.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue)
                .filter(item -> Math.hypot(item.x() - stamp.x(), item.y() - stamp.y()) <= reach)
                .forEach(item -> {
                    events.add(new GameEvent.Pickup(stamp, player, item.name(), item.kind()));
                    if (item.kind() == ObjectKind.KEY) {
                        keys.add(item.name());
                    }
                });
    }

    private void remember(ObjectList objects) {
        items.clear();
        monsters.clear();
        for (int i = 0; i < objects.size(); i++) {
            if (ITEMS.contains(objects.kind(i))) {
                items.put(objects.id(i), new Item(objects.name(i), objects.kind(i), objects.x(i), objects.y(i)));
            } else if (objects.kind(i) == ObjectKind.MONSTER) {
                monsters.put(objects.id(i), objects.name(i));
            }
        }
    }

    /** What the last update found, oldest first. */
    List<GameEvent> events() {
        return view;
    }

    /** The keys that were picked up in this episode. */
    Keys keys() {
        return new Keys(keys.contains("BlueCard"), keys.contains("YellowCard"), keys.contains("RedCard"),
                keys.contains("BlueSkull"), keys.contains("YellowSkull"), keys.contains("RedSkull"));
    }
}
