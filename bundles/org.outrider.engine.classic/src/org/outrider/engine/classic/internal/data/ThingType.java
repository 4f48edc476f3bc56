/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.data;

/**
 * What all things of one kind share.
 *
 * @param index number in the thing table (0 is the player)
 * @param name name of the table row
 * @param editorNumber number of such things in THINGS lumps; -1 where maps cannot place it
 * @param spawnState first state
 * @param spawnHealth hit points at start
 * @param seeState state entered when a target was seen; 0 for none
 * @param reactionTime tics before a first attack
 * @param painState state entered on pain; 0 for none
 * @param painChance chance of pain in 1/256 per damage
 * @param meleeState state of a close attack; 0 for none
 * @param missileState state of a ranged attack; 0 for none
 * @param deathState state entered on death; 0 for none
 * @param extremeDeathState state entered when gibbed; 0 for none
 * @param raiseState state entered when resurrected; 0 for none
 * @param seeSound name of the sound made on waking; empty for none
 * @param deathSound name of the sound of dying; empty for none
 * @param activeSound name of the sound of walking about; empty for none
 * @param speed map units a step for monsters, 16.16 a tic for projectiles
 * @param radius half the width, 16.16
 * @param height 16.16
 * @param mass resistance to thrust
 * @param damage factor of a projectile's damage
 * @param flags bits of {@link ThingFlags}
 */
public record ThingType(int index, String name, int editorNumber, int spawnState, int spawnHealth, int seeState,
        int reactionTime, int painState, int painChance, int meleeState, int missileState, int deathState,
        int extremeDeathState, int raiseState, String seeSound, String deathSound, String activeSound, int speed,
        int radius, int height, int mass, int damage, int flags) {

    /** Tells whether all of the given bits of {@link ThingFlags} are set. */
    public boolean has(int bits) {
        return (flags & bits) == bits;
    }

    ThingType withSpeed(int newSpeed) {
        return new ThingType(index, name, editorNumber, spawnState, spawnHealth, seeState, reactionTime, painState,
                painChance, meleeState, missileState, deathState, extremeDeathState, raiseState, seeSound, deathSound,
                activeSound, newSpeed, radius, height, mass, damage, flags);
    }
}
