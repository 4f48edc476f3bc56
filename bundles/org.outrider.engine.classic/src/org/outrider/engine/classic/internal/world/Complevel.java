/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

/** Releases of the game whose rules differ, named after the numbers that source ports use. */
public enum Complevel {
    /** Doom II 1.9. */
    DOOM2(2),
    /** Ultimate Doom 1.9: other boss rules, and lost souls bounce off floors as their makers meant. */
    ULTIMATE(3);

    private final int number;

    Complevel(int number) {
        this.number = number;
    }

    /** The number by which source ports know the rules. */
    public int number() {
        return number;
    }
}
