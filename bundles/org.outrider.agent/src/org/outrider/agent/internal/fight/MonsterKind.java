/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.fight;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a player knows of the kinds of monsters of Doom: how they attack, how dangerous and how tough they are. */
enum MonsterKind {

    ZOMBIE_MAN("ZombieMan", Attack.BULLETS, 2, 20),
    SHOTGUN_GUY("ShotgunGuy", Attack.BULLETS, 4, 30),
    CHAINGUN_GUY("ChaingunGuy", Attack.BULLETS, 6, 70),
    WOLFENSTEIN_SS("WolfensteinSS", Attack.BULLETS, 3, 50),
    IMP("DoomImp", Attack.PROJECTILES, 2, 60),
    DEMON("Demon", Attack.TEETH, 2, 150),
    SPECTRE("Spectre", Attack.TEETH, 2, 150),
    LOST_SOUL("LostSoul", Attack.TEETH, 2, 100),
    CACODEMON("Cacodemon", Attack.PROJECTILES, 3, 400),
    PAIN_ELEMENTAL("PainElemental", Attack.PROJECTILES, 4, 400),
    REVENANT("Revenant", Attack.PROJECTILES, 5, 300),
    MANCUBUS("Fatso", Attack.PROJECTILES, 5, 600),
    ARACHNOTRON("Arachnotron", Attack.PROJECTILES, 5, 500),
    HELL_KNIGHT("HellKnight", Attack.PROJECTILES, 4, 500),
    BARON_OF_HELL("BaronOfHell", Attack.PROJECTILES, 4, 1000),
    ARCH_VILE("Archvile", Attack.BULLETS, 9, 700),
    SPIDER_MASTERMIND("SpiderMastermind", Attack.BULLETS, 8, 3000),
    CYBERDEMON("Cyberdemon", Attack.PROJECTILES, 9, 4000),
    COMMANDER_KEEN("CommanderKeen", Attack.NONE, 0.2, 100),
    BOSS_BRAIN("BossBrain", Attack.NONE, 0.2, 250),
    /** Any other. */
    UNKNOWN("", Attack.PROJECTILES, 3, 100);

    /** How monsters hurt. */
    enum Attack {
        /** At once and from afar: nothing helps but to be quick or out of sight. */
        BULLETS,
        /** From afar, but slow enough to step aside. */
        PROJECTILES,
        /** Only when near. */
        TEETH,
        /** Not at all. */
        NONE
    }

    private static final Map<String, MonsterKind> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toMap(kind -> kind.engineName, Function.identity()));

    private final String engineName;
    private final Attack attack;
    private final double danger;
    private final int health;

    MonsterKind(String engineName, Attack attack, double danger, int health) {
        this.engineName = engineName;
        this.attack = attack;
        this.danger = danger;
        this.health = health;
    }

    /** The kind that engines call by a name. */
    static MonsterKind of(String name) {
        return BY_NAME.getOrDefault(name, UNKNOWN);
    }

    Attack attack() {
        return attack;
    }

    /** How urgent it is to get rid of it. */
    double danger() {
        return danger;
    }

    /** Hit points. */
    int health() {
        return health;
    }
}
