/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.MapRules;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.engine.MapRules.ThingInfo;

/** What the numbers in a map are called, as far as an engine knows. */
public final class MapVocabulary {

    private static final int TELEPORT_LANDING = 14;
    private static final int DEATHMATCH_START = 11;
    private static final int LAST_PLAYER = 4;
    private static final double RADIUS_OF_UNKNOWN = 16;

    private final @Nullable MapRules rules;

    /**
     * The words of an engine.
     *
     * @param rules null where there is no engine: then numbers are all there is
     */
    public MapVocabulary(@Nullable MapRules rules) {
        this.rules = rules;
    }

    /** The sort of thing that a type is. */
    public ThingCategory category(int type) {
        if (isPlayerStart(type) || type == DEATHMATCH_START) {
            return ThingCategory.START;
        }
        if (type == TELEPORT_LANDING) {
            return ThingCategory.TELEPORT;
        }
        return info(type).map(info -> ThingCategory.of(info.kind())).orElse(ThingCategory.UNKNOWN);
    }

    /** The name of a type of things. */
    public String thing(int type) {
        if (isPlayerStart(type)) {
            return "Player " + type + " start";
        }
        if (type == DEATHMATCH_START) {
            return "Deathmatch start";
        }
        if (type == TELEPORT_LANDING) {
            return "Teleport landing";
        }
        return info(type).map(info -> spaced(info.name())).orElse("Unknown type " + type);
    }

    /** Half the width of a type of things, map units. */
    public double radius(int type) {
        return info(type).map(ThingInfo::radius).orElse(RADIUS_OF_UNKNOWN);
    }

    /** What a type is to an engine. */
    public Optional<ThingInfo> info(int type) {
        MapRules known = rules;
        return known == null ? Optional.empty() : known.thing(type);
    }

    /** What a special of lines is to an engine. */
    public Optional<LineSpecial> lineSpecial(int special) {
        MapRules known = rules;
        return known == null ? Optional.empty() : known.lineSpecial(special);
    }

    /** The name of a special of lines; empty for 0. */
    public String line(int special) {
        return special == 0 ? "" : lineSpecial(special).map(LineSpecial::name).orElse("Unknown special");
    }

    /** The name of a special of sectors; empty for 0. Doom 1.9's numbers. */
    public String sector(int special) {
        return switch (special) {
            case 0 -> "";
            case 1 -> "Light blinks at random";
            case 2 -> "Light blinks fast";
            case 3 -> "Light blinks slowly";
            case 4 -> "Light blinks fast, damage 20 %";
            case 5 -> "Damage 10 %";
            case 7 -> "Damage 5 %";
            case 8 -> "Light glows";
            case 9 -> "Secret";
            case 10 -> "Door closes after 30 seconds";
            case 11 -> "Damage 20 %, ends the level";
            case 12 -> "Light blinks slowly, in step";
            case 13 -> "Light blinks fast, in step";
            case 14 -> "Door opens after 5 minutes";
            case 16 -> "Damage 20 %";
            case 17 -> "Light flickers";
            default -> "Unknown special";
        };
    }

    /** Whether a special of sectors hurts who stands there. */
    public static boolean hurts(int sectorSpecial) {
        return switch (sectorSpecial) {
            case 4, 5, 7, 11, 16 -> true;
            default -> false;
        };
    }

    /** Whether a special of sectors makes a secret. */
    public static boolean isSecret(int sectorSpecial) {
        return sectorSpecial == 9;
    }

    private static boolean isPlayerStart(int type) {
        return type >= 1 && type <= LAST_PLAYER;
    }

    /** BaronOfHell as people write it. */
    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }
}
