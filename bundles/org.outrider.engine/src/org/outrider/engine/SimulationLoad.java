/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/**
 * The most that some tics took of the original game's tables for what moves and acts (Doom 1.9).
 *
 * @param platforms    lifts and other platforms at work, also those that stand still until they are set off again, when
 *                     one was set off; the original ends with an error beyond {@link #MAX_PLATFORMS}
 * @param ceilings     ceilings and crushers, counted likewise; the original cannot stop those beyond
 *                     {@link #MAX_CEILINGS} any more
 * @param buttons      switches that wait to flip back; the original ends with an error beyond {@link #MAX_BUTTONS}
 * @param intercepts   lines and things that one trace met, such as that of a shot; beyond {@link #MAX_INTERCEPTS} the
 *                     original overwrites what it needs and may go wrong in any way
 * @param touchedLines special lines that a body touched in one move; the original overwrites what it needs beyond
 *                     {@link #MAX_TOUCHED_LINES}
 */
public record SimulationLoad(int platforms, int ceilings, int buttons, int intercepts, int touchedLines) {

    public static final int MAX_PLATFORMS = 30;
    public static final int MAX_CEILINGS = 30;
    public static final int MAX_BUTTONS = 16;
    public static final int MAX_INTERCEPTS = 128;
    public static final int MAX_TOUCHED_LINES = 8;
}
