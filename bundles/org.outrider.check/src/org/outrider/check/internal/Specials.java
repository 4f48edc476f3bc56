/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal;

import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.MapRules.LineSpecial;

/** What line specials are about, as far as several checks want to know. */
public final class Specials {

    private Specials() {
    }

    /** Whether a special works on the sectors with the line's tag. */
    public static boolean needsTag(LineSpecial special) {
        return !special.manual() && switch (special.effect()) {
            case EXIT, SECRET_EXIT, SCROLL -> false;
            default -> true;
        };
    }

    public static boolean isTeleporter(LineSpecial special) {
        return special.effect() == Effect.TELEPORT || special.effect() == Effect.MONSTER_TELEPORT;
    }

    /** Whether a texture's name says that it is a switch (Doom 1.9 and all its games name them so). */
    public static boolean isSwitch(String texture) {
        return texture.startsWith("SW1") || texture.startsWith("SW2");
    }

    /** A special as messages name it. */
    public static String describe(LineSpecial special) {
        return special.number() + " (" + special.name() + ")";
    }
}
