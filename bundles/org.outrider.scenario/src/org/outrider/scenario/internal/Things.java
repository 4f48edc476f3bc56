/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

/** Numbers of the things that scenarios place. */
final class Things {

    static final int PLAYER = 1;

    static final int ZOMBIEMAN = 3004;
    static final int SHOTGUN_GUY = 9;
    static final int CHAINGUN_GUY = 65;
    static final int IMP = 3001;
    static final int DEMON = 3002;
    static final int CACODEMON = 3005;
    static final int HELL_KNIGHT = 69;

    static final int SHOTGUN = 2001;
    static final int CHAINGUN = 2002;
    static final int ROCKET_LAUNCHER = 2003;
    static final int PLASMA_RIFLE = 2004;
    static final int CHAINSAW = 2005;

    static final int CLIP_BOX = 2048;
    static final int SHELL_BOX = 2049;
    static final int ROCKET_BOX = 2046;
    static final int CELL_PACK = 17;

    static final int STIMPACK = 2011;
    static final int MEDIKIT = 2012;
    /** A flask, which stands in for poison. */
    static final int FLASK = 2014;
    static final int GREEN_ARMOR = 2018;
    static final int BLUE_ARMOR = 2019;

    private Things() {
    }
}
