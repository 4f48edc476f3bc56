/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.TableReader.Row;
import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.math.Fixed;

/** All tables of the game, read once, validated against each other and shared by all worlds. */
public final class GameData {

    /** Number of the player among the thing types. */
    public static final int PLAYER = 0;

    /** Types whose projectiles fly at {@link #FAST_MISSILE_SPEED} in fast games. */
    private static final Set<String> FASTER_MISSILES = Set.of("BRUISERSHOT", "HEADSHOT", "TROOPSHOT");
    private static final int FAST_MISSILE_SPEED = 20 * Fixed.UNIT;

    private static final GameData NORMAL = new GameData(false);
    private static final GameData FAST = new GameData(true);

    private final State[] states;
    private final ThingType[] things;
    private final WeaponType[] weapons;
    private final int[] randomTable;
    private final List<SwitchTexture> switches;
    private final List<Animation> animations;
    private final Map<Integer, ThingType> byEditorNumber = new HashMap<>();
    private final Map<String, ThingType> byName = new HashMap<>();
    private final Map<String, State> stateByName = new HashMap<>();

    private GameData(boolean fast) {
        states = TableReader.read("states.csv", GameData::state).toArray(State[]::new);
        things = TableReader.read("things.csv", this::thing).toArray(ThingType[]::new);
        if (fast) {
            hasten();
        }
        weapons = TableReader.read("weapons.csv", this::weapon).toArray(WeaponType[]::new);
        switches = List.copyOf(TableReader.read("switches.csv", row -> new SwitchTexture(row.text("off_texture"),
                row.text("on_texture"), row.number("episode(1=shareware,2=registered,3=doom2)", 1, 3))));
        animations = List.copyOf(TableReader.read("animations.csv", GameData::animation));
        randomTable = TableReader.readNumbers("rndtable.txt");
        validate();
        for (ThingType type : things) {
            byName.put(type.name(), type);
            if (type.editorNumber() >= 0) {
                byEditorNumber.putIfAbsent(type.editorNumber(), type);
            }
        }
        for (State state : states) {
            stateByName.putIfAbsent(state.name(), state);
        }
    }

    /** The tables of the game. */
    public static GameData normal() {
        return NORMAL;
    }

    /** The tables for nightmare skill and "fast monsters": demons move and some projectiles fly faster (Doom 1.9). */
    public static GameData fast() {
        return FAST;
    }

    /** A state by number. */
    public State state(int index) {
        return states[index];
    }

    /** A state by the name of its table row. */
    public State state(String name) {
        State state = stateByName.get(name);
        if (state == null) {
            throw new IllegalArgumentException("no state named " + name);
        }
        return state;
    }

    /** Number of states. */
    public int stateCount() {
        return states.length;
    }

    /** A thing type by number. */
    public ThingType thing(int index) {
        return things[index];
    }

    /** A thing type by the name of its table row. */
    public ThingType thing(String name) {
        ThingType type = byName.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no thing type named " + name);
        }
        return type;
    }

    /** The thing type that maps place by an editor number; null where there is none. */
    public @Nullable ThingType thingByEditorNumber(int editorNumber) {
        return byEditorNumber.get(editorNumber);
    }

    /** Number of thing types. */
    public int thingCount() {
        return things.length;
    }

    /** A weapon by number, see {@link WeaponType}. */
    public WeaponType weapon(int index) {
        return weapons[index];
    }

    /** Pairs of switch textures. */
    public List<SwitchTexture> switches() {
        return switches;
    }

    /** Animated flats and wall textures. */
    public List<Animation> animations() {
        return animations;
    }

    /** A fresh generator over the game's random table. */
    public DoomRandom newRandom() {
        return new DoomRandom(randomTable);
    }

    private void hasten() {
        int last = Arrays.stream(states).filter(state -> state.name().equals("SARG_PAIN2")).findFirst().orElseThrow()
                .index();
        int first = Arrays.stream(states).filter(state -> state.name().equals("SARG_RUN1")).findFirst().orElseThrow()
                .index();
        for (int i = first; i <= last; i++) {
            states[i] = states[i].withTics(states[i].tics() >> 1);
        }
        for (int i = 0; i < things.length; i++) {
            if (FASTER_MISSILES.contains(things[i].name())) {
                things[i] = things[i].withSpeed(FAST_MISSILE_SPEED);
            }
        }
    }

    private static State state(Row row) {
        return new State(row.number("state"), row.text("name"), row.text("sprite"), row.number("frame", 0, 28),
                row.number("fullbright", 0, 1) == 1, row.number("tics", -1, Short.MAX_VALUE), row.text("action"),
                row.number("next_state"));
    }

    private ThingType thing(Row row) {
        return new ThingType(row.number("type"), row.text("name"), row.number("ednum"), stateNumber(row, "spawn_state"),
                row.number("spawn_health"), stateNumber(row, "see_state"), row.number("reaction_time"),
                stateNumber(row, "pain_state"), row.number("pain_chance", 0, 256), stateNumber(row, "melee_state"),
                stateNumber(row, "missile_state"), stateNumber(row, "death_state"), stateNumber(row, "xdeath_state"),
                stateNumber(row, "raise_state"), row.text("see_sound"), row.text("death_sound"),
                row.text("active_sound"), row.number("speed"), row.number("radius"), row.number("height"),
                row.number("mass"), row.number("damage"), row.number("flags_value"));
    }

    private WeaponType weapon(Row row) {
        String ammo = row.text("ammo");
        Ammo kind = null;
        if (!ammo.equals("noammo")) {
            kind = Arrays.stream(Ammo.values()).filter(candidate -> candidate.tableName().equals(ammo)).findFirst()
                    .orElseThrow(() -> row.fault("unknown ammunition '" + ammo + "'"));
        }
        return new WeaponType(row.number("weapon"), row.text("name"), kind, stateNumber(row, "up_state"),
                stateNumber(row, "down_state"), stateNumber(row, "ready_state"), stateNumber(row, "attack_state"),
                stateNumber(row, "flash_state"));
    }

    private static Animation animation(Row row) {
        boolean flat = switch (row.text("kind")) {
        case "flat" -> true;
        case "texture" -> false;
        default -> throw row.fault("unknown kind '" + row.text("kind") + "'");
        };
        return new Animation(flat, row.text("first"), row.text("last"), row.number("tics", 1, Short.MAX_VALUE));
    }

    private int stateNumber(Row row, String column) {
        return row.number(column, 0, states.length - 1);
    }

    private void validate() {
        for (int i = 0; i < states.length; i++) {
            State state = states[i];
            if (state.index() != i || state.next() < 0 || state.next() >= states.length) {
                throw new IllegalStateException("states.csv: state " + i + " is out of order or leads nowhere");
            }
        }
        for (State state : states) {
            checkTimeless(state);
        }
        for (int i = 0; i < things.length; i++) {
            if (things[i].index() != i) {
                throw new IllegalStateException("things.csv: type " + i + " is out of order");
            }
        }
        if (weapons.length != WeaponType.COUNT || randomTable.length != DoomRandom.TABLE_SIZE) {
            throw new IllegalStateException("weapons.csv or rndtable.txt is incomplete");
        }
    }

    /** A cycle of states that all last 0 tics would never end. */
    private void checkTimeless(State start) {
        Set<Integer> seen = new HashSet<>();
        for (State state = start; state.tics() == 0 && state.index() != 0; state = states[state.next()]) {
            if (!seen.add(state.index())) {
                throw new IllegalStateException("states.csv: endless cycle through state " + state.index());
            }
        }
    }
}
