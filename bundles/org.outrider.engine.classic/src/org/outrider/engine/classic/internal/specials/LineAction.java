/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

/** What a line special does. */
public sealed interface LineAction {

    record MoveDoor(DoorKind kind) implements LineAction {
    }

    record MoveFloor(FloorKind kind) implements LineAction {
    }

    record MoveCeiling(CeilingKind kind) implements LineAction {
    }

    /** @param rise map units, for {@link PlatformKind#RAISE_AND_CHANGE}; otherwise 0 */
    record MovePlatform(PlatformKind kind, int rise) implements LineAction {
    }

    record BuildStairs(StairsKind kind) implements LineAction {
    }

    /** @param level light level 1..255; 0 for that of the brightest neighbour */
    record SetLight(int level) implements LineAction {
    }

    record Exit(boolean secret) implements LineAction {
    }

    /** Actions without parameters. */
    enum Plain implements LineAction {
        /** A pillar lowers, and the ring around it rises, to the floor around the ring. */
        DONUT,
        /** Light falls to that of the darkest neighbour. */
        DARKEN,
        /** Light starts to blink. */
        STROBE,
        STOP_PLATFORMS,
        STOP_CRUSHERS,
        RAISE_CEILING_AND_LOWER_FLOOR,
        TELEPORT,
        /** The wall's texture scrolls left. */
        SCROLL
    }
}
