/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

/** The numbers of things in maps, and of when they are there. */
final class Types {

    static final int PLAYER_1 = 1;
    static final int PLAYER_2 = 2;
    static final int PLAYER_3 = 3;
    static final int PLAYER_4 = 4;
    static final int DEATHMATCH = 11;
    static final int TELEPORT = 14;

    static final int ZOMBIE = 3004;
    static final int SHOTGUNNER = 9;
    static final int CHAINGUNNER = 65;
    static final int IMP = 3001;
    static final int BEAST = 3002;
    static final int WATCHER = 3005;
    static final int KNIGHT = 69;

    static final int SHOTGUN = 2001;
    static final int SUPER_SHOTGUN = 82;
    static final int CHAINGUN = 2002;
    static final int LAUNCHER = 2003;
    static final int PLASMA_RIFLE = 2004;
    static final int CHAINSAW = 2005;

    static final int CLIP = 2007;
    static final int BULLETS = 2048;
    static final int SHELLS = 2008;
    static final int SHELL_BOX = 2049;
    static final int ROCKET = 2010;
    static final int ROCKET_BOX = 2046;
    static final int CELL = 2047;
    static final int CELL_PACK = 17;
    static final int BACKPACK = 8;

    static final int STIMPACK = 2011;
    static final int MEDIKIT = 2012;
    static final int FLASK = 2014;
    static final int HELMET = 2015;
    static final int SOUL_SPHERE = 2013;
    static final int INVULNERABILITY = 2022;
    static final int BERSERK = 2023;
    static final int RADIATION_SUIT = 2025;
    static final int GREEN_ARMOUR = 2018;
    static final int BLUE_ARMOUR = 2019;

    static final int BLUE_KEY = 5;
    static final int YELLOW_KEY = 6;
    static final int RED_KEY = 13;

    static final int BARREL = 2035;
    static final int LAMP = 2028;
    static final int TECH_LAMP = 85;
    static final int TECH_PILLAR = 48;
    static final int CANDLE = 34;
    static final int RED_TORCH = 46;
    static final int BLUE_TORCH = 44;
    static final int TREE = 43;
    static final int STALAGMITE = 47;
    static final int DEAD_PLAYER = 15;

    /** Flags: at all skills. */
    static final int ALWAYS = 7;
    /** Flags: at skills 3 to 5. */
    static final int FROM_MEDIUM = 6;
    /** Flags: at skills 4 and 5. */
    static final int HARD = 4;
    /** Flag: waits until it sees somebody. */
    static final int DEAF = 8;
    /** Flag: only where several play. */
    static final int MULTIPLAYER = 16;

    private Types() {
    }
}
