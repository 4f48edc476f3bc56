/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What an agent is rewarded for in each step while it learns, as numbers by {@link Key}.
 *
 * <p>Written as {@code kill=5,death=-5}; what is not named counts nothing. The keys are those of Arnold's reward
 * shaping, and two more. Immutable.
 */
public final class RewardTable {

    /** What can be rewarded. */
    public enum Key {
        /** The game's own reward of the step, multiplied: ViZDoom's living reward, death penalty and map rewards. */
        GAME(0),
        /** Each step. */
        BASE(0),
        /** Each map unit that was walked in a step that presses MOVE_FORWARD and does not turn. */
        DISTANCE(0),
        /** Each kill. */
        KILL(5),
        /** The player's death. */
        DEATH(-5),
        /** The player's death where he or nobody is to blame, beside what death counts. */
        SUICIDE(-5),
        /** A step in which health was gained, however much. */
        MEDIKIT(1),
        /** A step in which armour was gained. */
        ARMOR(1),
        /** A step in which health was lost. */
        INJURED(-1),
        /** Each new weapon. */
        WEAPON(1),
        /** Each kind of ammunition of which there is more after a step. */
        AMMO(1),
        /** Each kind of ammunition of which there is less. */
        USE_AMMO(-0.2),
        /** Each square of 128 map units that the player enters for the first time in an episode. */
        EXPLORE(0),
        /** Leaving the map through its exit. */
        EXIT(0);

        private final double arnold;

        Key(double arnold) {
            this.arnold = arnold;
        }
    }

    private final double[] values;

    private RewardTable(double[] values) {
        this.values = values;
    }

    /** The game's own reward and nothing else. */
    public static RewardTable ofGame() {
        return parse("game=1");
    }

    /** Arnold's shaping: kills, deaths and whatever is picked up. */
    public static RewardTable arnold() {
        double[] values = new double[Key.values().length];
        for (Key key : Key.values()) {
            values[key.ordinal()] = key.arnold;
        }
        return new RewardTable(values);
    }

    /**
     * Reads a table: keys and numbers, such as {@code kill=5,death=-5}. A first word {@code arnold} alone stands for
     * that table, which the rest changes.
     *
     * @throws IllegalArgumentException where a key is unknown or a value is no number
     */
    public static RewardTable parse(String text) {
        double[] values = new double[Key.values().length];
        for (String part : text.split(",", -1)) {
            String entry = part.strip();
            if (entry.equalsIgnoreCase("arnold")) {
                System.arraycopy(arnold().values, 0, values, 0, values.length);
            } else {
                int equals = entry.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException("'" + entry + "' is no reward such as kill=5");
                }
                values[key(entry.substring(0, equals).strip()).ordinal()] = number(entry.substring(equals + 1).strip());
            }
        }
        return new RewardTable(values);
    }

    private static Key key(String name) {
        for (Key key : Key.values()) {
            if (key.name().equalsIgnoreCase(name)) {
                return key;
            }
        }
        throw new IllegalArgumentException("there is no reward '" + name + "'; there are "
                + String.join(", ", keyNames()));
    }

    private static Iterable<String> keyNames() {
        return Arrays.stream(Key.values()).map(key -> key.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no number", e);
        }
    }

    /** What counts this much. */
    public double get(Key key) {
        return values[key.ordinal()];
    }

    /** The same with another value. */
    public RewardTable with(Key key, double value) {
        double[] changed = values.clone();
        changed[key.ordinal()] = value;
        return new RewardTable(changed);
    }

    /** The values that are not 0. */
    public Map<Key, Double> values() {
        Map<Key, Double> all = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            if (get(key) != 0) {
                all.put(key, get(key));
            }
        }
        return all;
    }

    /** The table as {@link #parse} reads it. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(",");
        text.setEmptyValue("game=0");
        values().forEach((key, value) -> text.add(key.name().toLowerCase(Locale.ROOT) + "=" + value));
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RewardTable table && table.values().equals(values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }
}
