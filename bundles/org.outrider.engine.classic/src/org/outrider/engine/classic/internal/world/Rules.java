/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What lower rooms ask of higher ones: the seams through which movement reaches combat, line specials and monsters.
 *
 * @param thingRules how things think and react
 * @param combatRules what damage and touching do
 * @param lineRules what line specials do
 * @param monsterRules how monsters hear and come back
 * @param thinkerFactory makes sector thinkers anew when a snapshot is restored
 * @param actions what the states do when they are entered
 */
public record Rules(ThingRules thingRules, CombatRules combatRules, LineRules lineRules,
        MonsterRules monsterRules, SectorThinkerFactory thinkerFactory, Actions actions) {

    /** How mobile objects act in a tic. */
    public interface ThingRules {

        /** Moves a thing, lets it fall and steps its state. */
        void think(Mobj thing);
    }

    /** What happens when things meet, burst and hurt. */
    public interface CombatRules {

        /**
         * Hurts a thing, with thrust, pain, and death where health ends.
         *
         * @param inflictor what did it (projectile, barrel, the attacker itself); null for floors and crushers
         * @param source who is to blame; null for nobody
         * @param damage hit points
         */
        void damage(Mobj target, @Nullable Mobj inflictor,
                @Nullable Mobj source, int damage);

        /** A thing with the PICKUP flag touches one with the SPECIAL flag. */
        void touch(Mobj item, Mobj toucher);

        /** A projectile ends its flight. */
        void explode(Mobj missile);

        /** A shot hits a wall: spawns a puff; the attack range tells punches from bullets. */
        void spawnPuff(int x, int y, int z, int attackRange);

        /** A shot hits flesh. */
        void spawnBlood(int x, int y, int z, int damage);
    }

    /** What lines with specials do. */
    public interface LineRules {

        /**
         * A thing has crossed a line that has a special.
         *
         * @param side the side it came from: 0 front, 1 back
         */
        void cross(int line, int side, Mobj thing);

        /** A thing has shot a line that has a special. */
        void shoot(Mobj thing, int line);

        /**
         * A thing uses a line that has a special.
         *
         * @param side the side from which it is used
         * @return false where the use fails, so that a monster knows the way is barred
         */
        boolean use(Mobj thing, int line, int side);
    }

    /** How monsters hear and come back. */
    public interface MonsterRules {

        /** A noise spreads from where its maker stands and is taken for the doing of the target. */
        void alert(Mobj target, Mobj emitter);

        /** A corpse rises in games with respawning monsters. */
        void respawn(Mobj corpse);
    }
}
