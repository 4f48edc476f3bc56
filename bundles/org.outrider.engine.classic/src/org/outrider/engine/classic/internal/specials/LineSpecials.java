/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.TableReader;
import org.outrider.engine.classic.internal.data.TableReader.Row;

/** The line specials of Doom 1.9, read once from the table {@code line_specials.csv} and validated. */
public final class LineSpecials {

    private static final String AMOUNT = "amount(map units or light level)";
    private static final int BRIGHTEST = 255;
    /** Actions whose rows have an amount. */
    private static final Set<String> MEASURED = Set.of("light", "platform");
    /** Actions whose rows have a kind. */
    private static final Set<String> OF_KINDS = Set.of("door", "floor", "ceiling", "platform", "stairs", "exit");

    private static final LineSpecials STANDARD = new LineSpecials();

    private final @Nullable LineSpecial[] byNumber;
    private final List<LineSpecial> all;

    private LineSpecials() {
        TreeMap<Integer, LineSpecial> specials = new TreeMap<>();
        TableReader.read("line_specials.csv", row -> {
            LineSpecial special = special(row);
            if (specials.containsKey(special.number())) {
                throw row.fault("special " + special.number() + " is there twice");
            }
            specials.put(special.number(), special);
            return special;
        });
        all = List.copyOf(specials.values());
        byNumber = new LineSpecial[specials.lastKey() + 1];
        for (Map.Entry<Integer, LineSpecial> entry : specials.entrySet()) {
            byNumber[entry.getKey()] = entry.getValue();
        }
    }

    /** The specials of the game. */
    public static LineSpecials standard() {
        return STANDARD;
    }

    /** The special of a number; null where the game knows none. */
    public @Nullable LineSpecial find(int number) {
        return number >= 0 && number < byNumber.length ? byNumber[number] : null;
    }

    /** All specials by rising number. */
    public Collection<LineSpecial> all() {
        return all;
    }

    private static LineSpecial special(Row row) {
        int number = row.number("special", 1, Short.MAX_VALUE);
        Trigger trigger = constant(row, "trigger", Trigger.class);
        boolean repeatable = switch (row.text("repeatable")) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw row.fault("column 'repeatable' holds neither yes nor no");
        };
        Activators activators = constant(row, "activators", Activators.class);
        KeyColor key = row.text("key").isEmpty() ? null : constant(row, "key", KeyColor.class);
        LineAction action = action(row);
        LineSpecial special = new LineSpecial(number, row.text("name"), trigger, repeatable, activators, key, action);
        check(row, special);
        return special;
    }

    private static void check(Row row, LineSpecial special) {
        if (special.trigger() == Trigger.ALWAYS) {
            if (special.action() != LineAction.Plain.SCROLL) {
                throw row.fault("only scrolling needs no trigger");
            }
        } else if (!special.name().startsWith(special.trigger().letter() + (special.repeatable() ? "R " : "1 "))) {
            throw row.fault("the name '" + special.name() + "' tells of another trigger");
        }
        boolean isDoor = special.action() instanceof LineAction.MoveDoor;
        if (!isDoor && (special.key() != null || special.trigger() == Trigger.MANUAL)) {
            throw row.fault("only doors have locks and can be opened by hand");
        }
        if (special.action() == LineAction.Plain.TELEPORT && special.trigger() != Trigger.WALK) {
            throw row.fault("only crossing a line can teleport");
        }
    }

    private static LineAction action(Row row) {
        String name = row.text("action");
        if (row.text("kind").isEmpty() == OF_KINDS.contains(name)) {
            throw row.fault("column 'kind' does not suit the action '" + name + "'");
        }
        if (!MEASURED.contains(name) && !row.text(AMOUNT).isEmpty()) {
            throw row.fault("the action '" + name + "' takes no amount");
        }
        return switch (name) {
        case "door" -> new LineAction.MoveDoor(constant(row, "kind", DoorKind.class));
        case "floor" -> new LineAction.MoveFloor(constant(row, "kind", FloorKind.class));
        case "ceiling" -> new LineAction.MoveCeiling(constant(row, "kind", CeilingKind.class));
        case "platform" -> platform(row);
        case "stairs" -> new LineAction.BuildStairs(constant(row, "kind", StairsKind.class));
        case "light" -> new LineAction.SetLight(row.number(AMOUNT, 0, BRIGHTEST));
        case "exit" -> exit(row);
        default -> constant(row, "action", LineAction.Plain.class);
        };
    }

    private static LineAction platform(Row row) {
        PlatformKind kind = constant(row, "kind", PlatformKind.class);
        if (kind == PlatformKind.RAISE_AND_CHANGE) {
            return new LineAction.MovePlatform(kind, row.number(AMOUNT, 1, Short.MAX_VALUE));
        }
        if (!row.text(AMOUNT).isEmpty()) {
            throw row.fault("platforms of this kind take no amount");
        }
        return new LineAction.MovePlatform(kind, 0);
    }

    private static LineAction exit(Row row) {
        return switch (row.text("kind")) {
        case "normal" -> new LineAction.Exit(false);
        case "secret" -> new LineAction.Exit(true);
        default -> throw row.fault("unknown exit '" + row.text("kind") + "'");
        };
    }

    private static <E extends Enum<E>> E constant(Row row, String column, Class<E> type) {
        try {
            return Enum.valueOf(type, row.text(column).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("column '" + column + "' holds unknown '" + row.text(column) + "'");
        }
    }
}
