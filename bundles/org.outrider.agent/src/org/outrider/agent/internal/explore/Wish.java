/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

/** Something that an explorer is asked to do before it goes on as it likes. */
public sealed interface Wish {

    /** Be in a sector. */
    record Enter(int sector) implements Wish {
    }

    /** Use, cross or shoot a line. */
    record SetOff(int line) implements Wish {
    }

    /** Leave the map by any exit. */
    record Leave() implements Wish {
    }

    /**
     * Go to a place as near as one can walk.
     *
     * @param x map units
     * @param y map units
     */
    record GoTo(double x, double y) implements Wish {
    }

    /**
     * Touch an object.
     *
     * @param object number of the object in the episode
     */
    record Touch(int object) implements Wish {
    }
}
