/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/** How finely a recorded demo, and therefore the game while it is played, resolves turning. */
public enum DemoFormat {
    /** 16 bits ("long tics", version 111): any modern source port plays it. */
    LONG_TICS,
    /** 8 bits (version 109): also plays in the original program; the player turns in steps of 1.4 degrees. */
    VANILLA
}
