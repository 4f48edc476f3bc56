/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/** Keys that a player holds; a door asks for a colour, and card or skull will do. */
public record Keys(boolean blueCard, boolean yellowCard, boolean redCard, boolean blueSkull, boolean yellowSkull,
        boolean redSkull) {

    public boolean blue() {
        return blueCard || blueSkull;
    }

    public boolean yellow() {
        return yellowCard || yellowSkull;
    }

    public boolean red() {
        return redCard || redSkull;
    }
}
