/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.script;

/**
 * Rules that are added to a map: monsters that come back, floors that burn, rewards for what was achieved.
 *
 * <p>A game has a script of its own, see {@link org.outrider.engine.GameSetup#script()}, and calls it in its thread. In
 * each tic the engine plays first; then the script hears what happened, in that order, and at last that the tic is
 * over. It does not hear of what it does itself.
 * A script must not depend on anything but its {@link #memory()} and the stage, so that a snapshot of the game can be
 * gone back to.
 */
public interface MapScript {

    /** No rules beyond those of the map. */
    MapScript NONE = new MapScript() {

        @Override
        public int[] memory() {
            return NOTHING;
        }
    };

    /** The memory of a script that has nothing to remember. */
    int[] NOTHING = {};

    /**
     * All that the script remembers: always the same array, which snapshots keep and put back. Its first 60 numbers are
     * the variables USER1 to USER60. An episode begins with zeros.
     */
    int[] memory();

    /** An episode begins: the map's things stand, and no tic was played. */
    default void begin(Stage stage) {
    }

    /** A tic is over. */
    default void tic(Stage stage) {
    }

    /**
     * A monster, or whatever else can be killed, the player excepted, was killed.
     *
     * @param victim number of the object
     * @param type its number in THINGS lumps, -1 where maps cannot place it
     * @param byPlayer false where something else did it
     */
    default void killed(Stage stage, int victim, int type, boolean byPlayer) {
    }

    /**
     * The player was hurt.
     *
     * @param health points lost, without what armour took
     */
    default void hurt(Stage stage, int health) {
    }

    /**
     * The player picked something up.
     *
     * @param type its number in THINGS lumps
     */
    default void pickedUp(Stage stage, int type) {
    }

    /**
     * The player used ammunition.
     *
     * @param amount of the weapon's own ammunition
     */
    default void fired(Stage stage, int amount) {
    }
}
