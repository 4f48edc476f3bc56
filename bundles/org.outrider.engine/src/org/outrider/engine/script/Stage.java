/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.script;

/**
 * A map being played, as a script sees it and acts on it.
 *
 * <p>Positions are in map units, angles in degrees (0 is east, counter-clockwise). Objects have the numbers of
 * {@link org.outrider.engine.ObjectList#id(int)}; acting on one that is gone does nothing.
 */
public interface Stage {

    /** Number that no object has. */
    int NOBODY = -1;

    /** Tics of the map that have passed. */
    int tic();

    /** A whole number from 0 up to, not including, the bound; from the chance of the episode. */
    int random(int bound);

    /** Where the player is. */
    double playerX();

    double playerY();

    /** Puts the player somewhere else, on the floor, and makes him face an angle. What stood there is killed. */
    void placePlayer(double x, double y, double angle);

    /** Takes health from the player; armour takes its part. */
    void hurtPlayer(int amount);

    /** Ammunition of a weapon's slot, 0..9 as in the variables AMMO0 to AMMO9. */
    int ammo(int slot);

    /** Sets the ammunition of a weapon's slot. */
    void setAmmo(int slot, int amount);

    /** Takes the fists from the player, who then cannot attack without ammunition. */
    void takeFists();

    /**
     * Puts a new object into the map.
     *
     * @param type number in THINGS lumps
     * @param height of its feet above the floor; what does not float falls
     * @return the object's number, or {@link #NOBODY} where something is in its way
     * @throws IllegalArgumentException where the engine knows no such type
     */
    int spawn(int type, double x, double y, double height, double angle);

    /** Takes an object, dead or alive, out of the map. */
    void remove(int object);

    /** Sets an object's hit points. */
    void setHealth(int object, int health);

    /** Lets a monster turn and attack, but never walk. */
    void holdStill(int object);

    /** Lets a monster do nothing until it is hurt. */
    void sleep(int object);

    /** Sets a monster on the player, whom it needs not have seen. */
    void wake(int object);

    /** Adds to the reward of the tic. */
    void reward(double amount);

    /** Leaves the map as through its exit; the episode is over after this tic. */
    void leave();
}
