/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

/** Measures of the player's body in map units (Doom 1.9). */
public final class Body {

    /** Half the width of the square that a player fills. */
    public static final int RADIUS = 16;
    public static final int HEIGHT = 56;
    /** The highest step that is climbed by walking. */
    public static final int STEP = 24;
    /** How far the use button reaches. */
    public static final int USE_RANGE = 64;
    /** Height of the muzzle over the feet: half the body and 8. */
    public static final int SHOT_HEIGHT = 36;

    private Body() {
    }
}
