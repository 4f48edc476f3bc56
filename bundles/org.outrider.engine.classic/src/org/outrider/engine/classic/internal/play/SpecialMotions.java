/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import org.outrider.engine.SectorMotion;
import org.outrider.engine.classic.internal.specials.CeilingKind;
import org.outrider.engine.classic.internal.specials.DoorKind;
import org.outrider.engine.classic.internal.specials.FloorKind;
import org.outrider.engine.classic.internal.specials.LineAction;
import org.outrider.engine.classic.internal.specials.PlatformKind;
import org.outrider.engine.classic.internal.specials.StairsKind;

/** Says in the terms of the game API how line specials move sectors. */
final class SpecialMotions {

    private SpecialMotions() {
    }

    static SectorMotion of(LineAction action) {
        return switch (action) {
        case LineAction.MoveDoor door -> door(door.kind());
        case LineAction.MoveFloor floor -> floor(floor.kind());
        case LineAction.MoveCeiling ceiling -> ceiling(ceiling.kind());
        case LineAction.MovePlatform platform -> platform(platform.kind(), platform.rise());
        case LineAction.BuildStairs stairs -> stairs.kind() == StairsKind.BUILD_8 ? SectorMotion.STAIRS_8
                : SectorMotion.STAIRS_16;
        case LineAction.SetLight light -> SectorMotion.NONE;
        case LineAction.Exit exit -> SectorMotion.NONE;
        case LineAction.Plain plain -> switch (plain) {
        case DONUT -> SectorMotion.DONUT;
        // Of the two movements that the special starts, the second finds the sector busy and does nothing.
        case RAISE_CEILING_AND_LOWER_FLOOR -> SectorMotion.CEILING_TO_HIGHEST_CEILING;
        case DARKEN, STROBE, STOP_PLATFORMS, STOP_CRUSHERS, TELEPORT, SCROLL -> SectorMotion.NONE;
        };
        };
    }

    private static SectorMotion door(DoorKind kind) {
        return switch (kind) {
        case NORMAL, BLAZE_RAISE, RAISE_IN_5_MINUTES -> SectorMotion.DOOR_RAISE;
        case OPEN, BLAZE_OPEN -> SectorMotion.DOOR_OPEN;
        case CLOSE, BLAZE_CLOSE -> SectorMotion.DOOR_CLOSE;
        case CLOSE_30_THEN_OPEN -> SectorMotion.DOOR_CLOSE_THEN_OPEN;
        };
    }

    private static SectorMotion floor(FloorKind kind) {
        return switch (kind) {
        case LOWER -> SectorMotion.FLOOR_TO_HIGHEST_FLOOR;
        case TURBO_LOWER -> SectorMotion.FLOOR_NEAR_HIGHEST_FLOOR;
        case LOWER_TO_LOWEST, LOWER_AND_CHANGE -> SectorMotion.FLOOR_TO_LOWEST_FLOOR;
        case RAISE -> SectorMotion.FLOOR_TO_LOWEST_CEILING;
        case RAISE_CRUSH -> SectorMotion.FLOOR_NEAR_LOWEST_CEILING;
        case RAISE_TO_NEAREST, RAISE_TURBO -> SectorMotion.FLOOR_TO_NEXT_FLOOR;
        case RAISE_24, RAISE_24_AND_CHANGE -> SectorMotion.FLOOR_UP_24;
        case RAISE_512 -> SectorMotion.FLOOR_UP_512;
        case RAISE_TO_TEXTURE -> SectorMotion.FLOOR_UP_TEXTURE;
        };
    }

    private static SectorMotion ceiling(CeilingKind kind) {
        return switch (kind) {
        case LOWER_TO_FLOOR -> SectorMotion.CEILING_TO_FLOOR;
        case LOWER_AND_CRUSH -> SectorMotion.CEILING_NEAR_FLOOR;
        case RAISE_TO_HIGHEST -> SectorMotion.CEILING_TO_HIGHEST_CEILING;
        case CRUSH_AND_RAISE, FAST_CRUSH_AND_RAISE, SILENT_CRUSH_AND_RAISE -> SectorMotion.CRUSHER;
        };
    }

    private static SectorMotion platform(PlatformKind kind, int rise) {
        return switch (kind) {
        case PERPETUAL_RAISE -> SectorMotion.PERPETUAL_LIFT;
        case DOWN_WAIT_UP_STAY, BLAZE_DOWN_WAIT_UP_STAY -> SectorMotion.LIFT;
        case RAISE_AND_CHANGE -> rise == 24 ? SectorMotion.FLOOR_UP_24 : SectorMotion.FLOOR_UP_32;
        case RAISE_TO_NEAREST_AND_CHANGE -> SectorMotion.FLOOR_TO_NEXT_FLOOR;
        };
    }
}
