/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.svg;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.outrider.engine.MapRules;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.report.internal.svg.MapDrawing.Symbol;
import org.outrider.run.PlaytestRequest;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Thing;

/** Picks the things of a map that were there in a run and that players care about. */
final class ThingSymbols {

    private static final int PLAYER_1_START = 1;
    private static final int MULTIPLAYER_ONLY = 16;

    private ThingSymbols() {
    }

    static List<Symbol> of(MapData map, MapRules rules, PlaytestRequest request) {
        return IntStream.range(0, map.things().size())
                .filter(i -> isThere(map.things().get(i), request.skill()))
                .mapToObj(i -> symbol(i, map.things().get(i), rules))
                .flatMap(Optional::stream)
                .filter(symbol -> request.monsters() || !symbol.kind().equals("monster"))
                .toList();
    }

    /** Doom 1.9: flag 1 is for skills 1 and 2, 2 for skill 3, 4 for skills 4 and 5. */
    private static boolean isThere(Thing thing, int skill) {
        int flag = skill <= 2 ? 1 : skill == 3 ? 2 : 4;
        return thing.type() == PLAYER_1_START || (thing.flags() & flag) != 0 && (thing.flags() & MULTIPLAYER_ONLY) == 0;
    }

    private static Optional<Symbol> symbol(int number, Thing thing, MapRules rules) {
        if (thing.type() == PLAYER_1_START) {
            return Optional.of(symbol("start", number, thing, "start of player 1"));
        }
        return rules.thing(thing.type())
                .flatMap(info -> kind(info).map(kind -> symbol(kind, number, thing, info.name())));
    }

    private static Symbol symbol(String kind, int number, Thing thing, String name) {
        return new Symbol(kind, thing.x(), -thing.y(), "thing " + number + ": " + name);
    }

    private static Optional<String> kind(ThingInfo info) {
        return switch (info.kind()) {
            case MONSTER -> Optional.of("monster");
            case BARREL -> Optional.of("barrel");
            case WEAPON -> Optional.of("weapon");
            case AMMO, HEALTH, ARMOR, POWERUP -> Optional.of("item");
            case KEY -> Optional.of("key");
            case PLAYER, CORPSE, PROJECTILE, DECORATION -> Optional.empty();
        };
    }
}
