/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.classic.ClassicEngine;

class ObjectKindsTest {

    private static final ObjectKinds KINDS = new ObjectKinds(new ClassicEngine().mapRules());

    @ParameterizedTest
    @CsvSource({"DoomImp, MONSTER", "Zombieman, MONSTER", "DoomPlayer, PLAYER", "DeadDoomImp, CORPSE",
            "DeadZombieman, CORPSE", "DeadDoomPlayer, CORPSE", "DeadStick, DECORATION", "Medikit, HEALTH",
            "RedSkull, KEY", "Rocket, PROJECTILE", "RocketAmmo, AMMO", "RocketLauncher, WEAPON",
            "ExplosiveBarrel, BARREL", "TeleportFog, DECORATION"})
    void knowsTheGamesOwnClasses(String name, ObjectKind kind) {
        assertEquals(kind, KINDS.of(name).kind());
    }

    @ParameterizedTest
    @CsvSource({"CustomMedikit, HEALTH", "MarineChainsawVzd, MONSTER", "DeadMarineChainsawVzd, CORPSE",
            "Poison, DECORATION"})
    void knowsWadsOwnClassesByTheOnesInTheirNames(String name, ObjectKind kind) {
        assertEquals(kind, KINDS.of(name).kind());
    }

    @Test
    void callsThemAsTheClassicEngineDoes() {
        assertEquals("ZombieMan", KINDS.of("Zombieman").name());
    }
}
