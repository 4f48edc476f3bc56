/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

/** Who can set a line special off. */
public enum Activators {
    PLAYER(true, false),
    /** Players and monsters. */
    ALL(true, true),
    MONSTERS(false, true),
    NONE(false, false);

    private final boolean players;
    private final boolean monsters;

    Activators(boolean players, boolean monsters) {
        this.players = players;
        this.monsters = monsters;
    }

    /** Whether players are among them. */
    public boolean players() {
        return players;
    }

    /** Whether monsters are among them; what projectiles may do is said at the trigger. */
    public boolean monsters() {
        return monsters;
    }
}
