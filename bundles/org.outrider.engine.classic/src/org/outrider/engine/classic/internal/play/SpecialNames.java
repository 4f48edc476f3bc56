/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.MapRules;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.classic.internal.specials.Activators;
import org.outrider.engine.classic.internal.specials.CeilingKind;
import org.outrider.engine.classic.internal.specials.KeyColor;
import org.outrider.engine.classic.internal.specials.LineAction;
import org.outrider.engine.classic.internal.specials.LineSpecial;
import org.outrider.engine.classic.internal.specials.PlatformKind;
import org.outrider.engine.classic.internal.specials.Trigger;

/** Describes line specials in the terms of the game API. */
final class SpecialNames {

    private SpecialNames() {
    }

    static MapRules.LineSpecial describe(LineSpecial special) {
        return new MapRules.LineSpecial(special.number(), special.name(), trigger(special.trigger()),
                special.repeatable(), effect(special), special.trigger() == Trigger.MANUAL, key(special.key()),
                SpecialMotions.of(special.action()));
    }

    private static MapRules.Trigger trigger(Trigger trigger) {
        return switch (trigger) {
        case WALK -> MapRules.Trigger.WALK;
        case USE, MANUAL -> MapRules.Trigger.USE;
        case SHOOT -> MapRules.Trigger.SHOOT;
        case ALWAYS -> MapRules.Trigger.ALWAYS;
        };
    }

    private static MapRules.Key key(@Nullable KeyColor key) {
        if (key == null) {
            return MapRules.Key.NONE;
        }
        return switch (key) {
        case BLUE -> MapRules.Key.BLUE;
        case YELLOW -> MapRules.Key.YELLOW;
        case RED -> MapRules.Key.RED;
        };
    }

    private static Effect effect(LineSpecial special) {
        return switch (special.action()) {
        case LineAction.MoveDoor door -> Effect.DOOR;
        case LineAction.MoveFloor floor -> Effect.FLOOR;
        case LineAction.MoveCeiling ceiling -> isCrusher(ceiling.kind()) ? Effect.CRUSHER : Effect.CEILING;
        case LineAction.MovePlatform platform -> platform.kind() == PlatformKind.RAISE_AND_CHANGE
                || platform.kind() == PlatformKind.RAISE_TO_NEAREST_AND_CHANGE ? Effect.FLOOR : Effect.LIFT;
        case LineAction.BuildStairs stairs -> Effect.STAIRS;
        case LineAction.SetLight light -> Effect.LIGHT;
        case LineAction.Exit exit -> exit.secret() ? Effect.SECRET_EXIT : Effect.EXIT;
        case LineAction.Plain plain -> switch (plain) {
        case DONUT -> Effect.DONUT;
        case DARKEN, STROBE -> Effect.LIGHT;
        case STOP_PLATFORMS, STOP_CRUSHERS -> Effect.STOP;
        case RAISE_CEILING_AND_LOWER_FLOOR -> Effect.CEILING;
        case TELEPORT -> special.activators() == Activators.MONSTERS ? Effect.MONSTER_TELEPORT : Effect.TELEPORT;
        case SCROLL -> Effect.SCROLL;
        };
        };
    }

    private static boolean isCrusher(CeilingKind kind) {
        return switch (kind) {
        case LOWER_TO_FLOOR, RAISE_TO_HIGHEST -> false;
        case LOWER_AND_CRUSH, CRUSH_AND_RAISE, FAST_CRUSH_AND_RAISE, SILENT_CRUSH_AND_RAISE -> true;
        };
    }
}
