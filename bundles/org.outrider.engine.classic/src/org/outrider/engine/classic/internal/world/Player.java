/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.WeaponType;

/** A player: health, possessions, weapon, view and scores. The body that walks is a {@link Mobj}. */
public final class Player {

    /** Whether a player lives. */
    public enum Life {
        LIVE, DEAD, REBORN
    }

    /** Indexes of {@link #powers}. */
    public static final int INVULNERABILITY = 0;
    public static final int STRENGTH = 1;
    public static final int INVISIBILITY = 2;
    public static final int IRON_FEET = 3;
    public static final int ALL_MAP = 4;
    public static final int INFRARED = 5;
    public static final int POWERS = 6;

    /** Indexes of {@link #cards}. */
    public static final int BLUE_CARD = 0;
    public static final int YELLOW_CARD = 1;
    public static final int RED_CARD = 2;
    public static final int BLUE_SKULL = 3;
    public static final int YELLOW_SKULL = 4;
    public static final int RED_SKULL = 5;
    public static final int CARDS = 6;

    /** Height of the eyes above the feet, 16.16. */
    public static final int VIEW_HEIGHT = 41 << 16;

    /** Number 0..3. */
    public final int index;

    public @Nullable Mobj mobj;
    public Life life = Life.REBORN;

    /** The command of this tic: speeds as signed bytes, turn as a 16-bit angle, buttons as in demos. */
    public int forwardMove;
    public int sideMove;
    public int angleTurn;
    public int buttons;

    /** The command of the next tic, in the same units. */
    public int nextForward;
    public int nextSide;
    public int nextTurn;
    public int nextButtons;

    /** Height of the eyes over the map's zero, over the feet, and how the latter changes, 16.16. */
    public int viewZ;
    public int viewHeight;
    public int deltaViewHeight;
    /** Swing of the walk, 16.16. */
    public int bob;

    /** Hit points as the player sees them, kept between levels; the body's own may be lower than 0. */
    public int health;
    public int armorPoints;
    /** 0 none, 1 green (absorbs a third), 2 blue (half). */
    public int armorType;
    /** Tics left of each power; strength counts up. */
    public final int[] powers = new int[POWERS];
    public final boolean[] cards = new boolean[CARDS];
    public boolean backpack;
    /** Kills of each player by this one. */
    public final int[] frags = new int[Session.MAX_PLAYERS];
    public int readyWeapon;
    /** The weapon changed to, or {@link WeaponType#NO_CHANGE}. */
    public int pendingWeapon;
    public final boolean[] weaponOwned = new boolean[WeaponType.COUNT];
    public final int[] ammo = new int[Ammo.values().length];
    public final int[] maxAmmo = new int[Ammo.values().length];
    /** Buttons held since the last tic. */
    public boolean attackDown;
    public boolean useDown;
    /** Shots fired without letting go. */
    public int refire;

    public int killCount;
    public int itemCount;
    public int secretCount;
    /** Whether the player has finished the secret level of the episode. */
    public boolean didSecret;

    /** Red and yellow tint of the screen. */
    public int damageCount;
    public int bonusCount;
    public @Nullable Mobj attacker;
    /** Added to light levels while a weapon flashes. */
    public int extraLight;
    /** Colour map that overrides light: 0 none, 1 light amplification, 32 invulnerability. */
    public int fixedColormap;
    /** The weapon and its flash. */
    public final WeaponSprite weapon = new WeaponSprite();
    public final WeaponSprite flash = new WeaponSprite();

    public Player(int index) {
        this.index = index;
    }

    /** The body. */
    public Mobj body() {
        Mobj body = mobj;
        if (body == null) {
            throw new IllegalStateException("player " + (index + 1) + " is not in the level");
        }
        return body;
    }
}
