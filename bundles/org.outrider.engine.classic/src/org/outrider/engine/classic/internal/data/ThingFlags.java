/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.data;

/** Flag bits of thing types and mobile objects, with the values of Doom 1.9 (they enter the golden hashes). */
public final class ThingFlags {

    /** Picked up when touched. */
    public static final int SPECIAL = 0x1;
    public static final int SOLID = 0x2;
    public static final int SHOOTABLE = 0x4;
    /** Not linked into its sector's list, therefore invisible. */
    public static final int NOSECTOR = 0x8;
    /** Not linked into the blockmap, therefore touched by nothing. */
    public static final int NOBLOCKMAP = 0x10;
    /** Deaf: wakes up by sight only. */
    public static final int AMBUSH = 0x20;
    /** Was just hurt and fights back at once. */
    public static final int JUSTHIT = 0x40;
    /** Has just attacked and takes a step before it attacks again. */
    public static final int JUSTATTACKED = 0x80;
    public static final int SPAWNCEILING = 0x100;
    public static final int NOGRAVITY = 0x200;
    /** May step off high ledges. */
    public static final int DROPOFF = 0x400;
    /** Picks up things. */
    public static final int PICKUP = 0x800;
    public static final int NOCLIP = 0x1000;
    public static final int SLIDE = 0x2000;
    public static final int FLOAT = 0x4000;
    /** Crosses lines without triggering them and may step up any height. */
    public static final int TELEPORT = 0x8000;
    public static final int MISSILE = 0x10000;
    /** Dropped by a monster. */
    public static final int DROPPED = 0x20000;
    /** Drawn with the fuzz effect; harder to hit. */
    public static final int SHADOW = 0x40000;
    public static final int NOBLOOD = 0x80000;
    public static final int CORPSE = 0x100000;
    /** Floats toward a height and must not adjust it while it moves. */
    public static final int INFLOAT = 0x200000;
    public static final int COUNTKILL = 0x400000;
    public static final int COUNTITEM = 0x800000;
    /** A lost soul in flight. */
    public static final int SKULLFLY = 0x1000000;
    public static final int NOTDMATCH = 0x2000000;
    public static final int TRANSLATION = 0xc000000;
    public static final int TRANSLATION_SHIFT = 26;
    /** Never walks; not in Doom 1.9, set by scripts alone. */
    public static final int STILL = 0x10000000;

    private ThingFlags() {
    }
}
