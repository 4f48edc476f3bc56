/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import org.outrider.agent.internal.nav.LineCatalog;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.engine.Game;
import org.outrider.engine.MapRules.LineSpecial;

/**
 * Tells states of the world apart by what does not go back by itself: lines that are spent, and the floors and
 * ceilings that anything but a door or lift has moved.
 */
final class WorldKey {

    /** Heights count in steps of so many map units, so that a floor on its way is few states. */
    private static final int HEIGHT_STEP = 32;
    private static final long PRIME = 0x100000001b3L;
    private static final long SEED = 0xcbf29ce484222325L;

    private final int[] onceLines;
    private final int[] movedForGood;

    WorldKey(NavMap nav) {
        LineCatalog catalog = nav.catalog();
        onceLines = IntStream.of(catalog.activeLines()).filter(line -> !special(catalog, line).repeatable()).toArray();
        movedForGood = IntStream.of(catalog.activeLines()).filter(line -> stays(special(catalog, line)))
                .flatMap(line -> IntStream.of(catalog.sectorsMovedBy(line))).distinct().sorted().toArray();
    }

    private static LineSpecial special(LineCatalog catalog, int activeLine) {
        return Objects.requireNonNull(catalog.special(activeLine));
    }

    private static boolean stays(LineSpecial special) {
        return switch (special.effect()) {
            case FLOOR, CEILING, STAIRS, DONUT -> true;
            case DOOR -> !special.manual() && special.name().toLowerCase(Locale.ROOT).contains("stay");
            default -> false;
        };
    }

    /** A number that is the same for the same state. */
    long changes(Game game) {
        long hash = SEED;
        for (int line : onceLines) {
            hash = (hash ^ (game.lineSpecial(line) == 0 ? 1 : 0)) * PRIME;
        }
        for (int sector : movedForGood) {
            hash = (hash ^ Math.round(game.floorHeight(sector) / HEIGHT_STEP)) * PRIME;
            hash = (hash ^ Math.round(game.ceilingHeight(sector) / HEIGHT_STEP)) * PRIME;
        }
        return hash;
    }
}
