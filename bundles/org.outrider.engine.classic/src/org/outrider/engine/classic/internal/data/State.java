/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.data;

/**
 * One frame of a thing's or weapon's animation.
 *
 * @param index number in the state table; 0 means "remove the thing"
 * @param name name of the table row
 * @param sprite four-letter sprite name
 * @param frame sprite frame, 0 is A
 * @param fullBright drawn without regard to the sector's light
 * @param tics how long the state lasts; -1 is forever
 * @param action name of what is done when the state is entered; empty for nothing
 * @param next the state that follows
 */
public record State(int index, String name, String sprite, int frame, boolean fullBright, int tics, String action,
        int next) {

    State withTics(int newTics) {
        return new State(index, name, sprite, frame, fullBright, newTics, action, next);
    }
}
