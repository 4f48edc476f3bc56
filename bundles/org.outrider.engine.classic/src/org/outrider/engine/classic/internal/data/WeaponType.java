/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.data;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A weapon: its ammunition and the states of its sprite.
 *
 * @param index 0 fist, 1 pistol, 2 shotgun, 3 chaingun, 4 rocket launcher, 5 plasma rifle, 6 BFG, 7 chainsaw, 8 super
 *        shotgun
 * @param name name of the table row
 * @param ammo what it fires; null for none
 * @param upState states of raising, lowering, holding, attacking and the flash
 */
public record WeaponType(int index, String name, @Nullable Ammo ammo, int upState, int downState, int readyState,
        int attackState, int flashState) {

    public static final int FIST = 0;
    public static final int PISTOL = 1;
    public static final int SHOTGUN = 2;
    public static final int CHAINGUN = 3;
    public static final int MISSILE = 4;
    public static final int PLASMA = 5;
    public static final int BFG = 6;
    public static final int CHAINSAW = 7;
    public static final int SUPER_SHOTGUN = 8;
    public static final int COUNT = 9;
    /** Pending weapon number that means "no change". */
    public static final int NO_CHANGE = 10;
}
