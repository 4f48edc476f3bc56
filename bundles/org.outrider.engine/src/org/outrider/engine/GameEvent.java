/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** Something that happened in a game. */
public sealed interface GameEvent {

    /** When and where it happened, and how the player was. */
    Stamp stamp();

    /**
     * When and where something happened.
     *
     * @param tic tic of the map
     * @param x position in map units
     * @param y position in map units
     * @param health the player's health after the tic
     * @param ammo what the player then has for the weapon in hand; 0 where that needs none
     */
    record Stamp(int tic, double x, double y, int health, int ammo) {
    }

    /**
     * Someone or something in the game.
     *
     * @param id number of the object in the episode
     * @param name name of its kind, such as DoomImp
     * @param player number of the player that it is, from 0; -1 for none
     */
    record Actor(int id, String name, int player) {

        public boolean isPlayer() {
            return player >= 0;
        }
    }

    /**
     * Someone was killed. The killer is null where nobody is to blame; means is a
     * projectile, "ExplosiveBarrel", a weapon, "attack" for a monster's own or "environment" for floors and crushers.
     */
    record Kill(Stamp stamp, @Nullable Actor killer, Actor victim, String means) implements GameEvent {
    }

    /** Someone was hurt: health and armour points lost. */
    record Damage(Stamp stamp, @Nullable Actor attacker, Actor victim, int health, int armor) implements GameEvent {

        /** Who else than a player did it; empty for players, floors and crushers. */
        public Optional<Actor> foe() {
            return Optional.ofNullable(attacker).filter(actor -> !actor.isPlayer());
        }
    }

    /** A player picked something up. */
    record Pickup(Stamp stamp, Actor player, String item, ObjectKind kind) implements GameEvent {
    }

    /** A player used ammunition: "Clip", "Shell", "Cell" or "RocketAmmo". */
    record AmmoUsed(Stamp stamp, Actor player, String ammo, int amount) implements GameEvent {
    }

    /** A line's special was triggered. */
    record LineTriggered(Stamp stamp, @Nullable Actor by, int line, int special, String what) implements GameEvent {

        /** Whether somebody else than a player did it; what nobody is named for counts as the player's doing. */
        public boolean isByMonster() {
            Actor actor = by;
            return actor != null && !actor.isPlayer();
        }
    }

    /** Someone was teleported by a line; the position is where to. */
    record Teleported(Stamp stamp, Actor actor, int line) implements GameEvent {
    }

    /** A player found a secret sector. */
    record SecretFound(Stamp stamp, Actor player, int sector) implements GameEvent {
    }

    /** A corpse was raised from the dead. */
    record Raised(Stamp stamp, Actor actor) implements GameEvent {
    }

    /** The level was left. */
    record LevelExit(Stamp stamp, boolean secret) implements GameEvent {
    }
}
