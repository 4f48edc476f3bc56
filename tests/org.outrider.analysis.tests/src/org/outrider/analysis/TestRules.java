/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outrider.engine.MapRules;
import org.outrider.engine.SectorMotion;

/** A handful of line specials of Doom. */
public final class TestRules implements MapRules {

    public static final int MANUAL_DOOR = 1;
    public static final int EXIT_SWITCH = 11;
    public static final int SCROLLING_WALL = 48;
    public static final int DOOR_SWITCH = 103;
    public static final int GUN_DOOR = 46;
    public static final int MONSTER_TELEPORT = 126;
    public static final int WALK_LIFT = 88;

    private static final Map<Integer, LineSpecial> SPECIALS = Stream.of(
            special(MANUAL_DOOR, "DR Door", Trigger.USE, Effect.DOOR, true),
            special(EXIT_SWITCH, "S1 Exit", Trigger.USE, Effect.EXIT, false),
            special(SCROLLING_WALL, "Scrolling Wall", Trigger.ALWAYS, Effect.SCROLL, false),
            special(DOOR_SWITCH, "S1 Door Open Stay", Trigger.USE, Effect.DOOR, false),
            special(GUN_DOOR, "GR Door Open Stay", Trigger.SHOOT, Effect.DOOR, false),
            special(MONSTER_TELEPORT, "WR Monster Teleport", Trigger.WALK, Effect.MONSTER_TELEPORT, false),
            special(WALK_LIFT, "WR Lift", Trigger.WALK, Effect.LIFT, false))
            .collect(Collectors.toMap(LineSpecial::number, special -> special));

    @Override
    public Optional<LineSpecial> lineSpecial(int number) {
        return Optional.ofNullable(SPECIALS.get(number));
    }

    @Override
    public Optional<ThingInfo> thing(int editorNumber) {
        return Optional.empty();
    }

    private static LineSpecial special(int number, String name, Trigger trigger, Effect effect, boolean manual) {
        return new LineSpecial(number, name, trigger, !name.contains("1"), effect, manual, Key.NONE,
                SectorMotion.NONE);
    }
}
