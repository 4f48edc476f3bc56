/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

/** What sets a line special off, with the letter that players know it by. */
public enum Trigger {
    /** Crossing the line. */
    WALK("W"),
    /** Using the line, which is a switch for the sectors that bear its tag. */
    USE("S"),
    /** Shooting the line. */
    SHOOT("G"),
    /** Using the line, which is the face of the door that it opens. */
    MANUAL("D"),
    /** Nothing: the line has an effect from the start of the level. */
    ALWAYS("");

    private final String letter;

    Trigger(String letter) {
        this.letter = letter;
    }

    /** First letter of the names of such specials; empty for {@link #ALWAYS}. */
    public String letter() {
        return letter;
    }
}
