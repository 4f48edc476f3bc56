/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import java.util.function.Function;

import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/**
 * Voices of monsters, as far as choosing a sound draws random numbers. Nothing is heard, but the numbers that follow
 * depend on it (Doom 1.9: former humans and imps have several sounds for waking and for dying).
 */
final class Voices {

    private final DoomRandom random;
    private final boolean[] choosesWakeSound;
    private final boolean[] choosesDeathSound;
    private final boolean[] mutters;

    Voices(World world) {
        random = world.random();
        GameData data = world.session().data;
        choosesWakeSound = new boolean[data.thingCount()];
        choosesDeathSound = new boolean[data.thingCount()];
        mutters = new boolean[data.thingCount()];
        for (int i = 0; i < data.thingCount(); i++) {
            choosesWakeSound[i] = hasVariants(data.thing(i), ThingType::seeSound, "posit", "bgsit");
            choosesDeathSound[i] = hasVariants(data.thing(i), ThingType::deathSound, "podth", "bgdth");
            mutters[i] = !data.thing(i).activeSound().isEmpty();
        }
    }

    private static boolean hasVariants(ThingType type, Function<ThingType, String> sound, String human, String imp) {
        return sound.apply(type).startsWith(human) || sound.apply(type).startsWith(imp);
    }

    /** Wakes up. */
    void wake(Mobj actor) {
        if (choosesWakeSound[actor.type.index()]) {
            random.next();
        }
    }

    /** Dies. */
    void scream(Mobj actor) {
        if (choosesDeathSound[actor.type.index()]) {
            random.next();
        }
    }

    /** Walks about, muttering at times. */
    void mutter(Mobj actor) {
        if (mutters[actor.type.index()]) {
            random.next();
        }
    }
}
