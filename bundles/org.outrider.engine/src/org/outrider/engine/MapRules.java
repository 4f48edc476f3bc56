/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.util.Optional;

/** What the numbers in a map mean to an engine: specials of lines, types of things. */
public interface MapRules {

    /** What a line special does; empty where the engine knows none of that number. */
    Optional<LineSpecial> lineSpecial(int number);

    /** The kind of thing that maps place by an editor number; empty where the engine knows none. */
    Optional<ThingInfo> thing(int editorNumber);

    /**
     * A kind of thing.
     *
     * @param editorNumber number in THINGS lumps
     * @param name as in {@link ObjectList#name(int)}, such as DoomImp
     * @param kind what it is to a player
     * @param solid true where it is in the way
     * @param health hit points; 0 where it cannot be hurt
     * @param radius half its width in map units
     * @param height in map units
     */
    record ThingInfo(int editorNumber, String name, ObjectKind kind, boolean solid, int health, double radius,
            double height) {
    }

    /**
     * What a line special does.
     *
     * @param number as in LINEDEFS lumps
     * @param name as designers know it, such as "W1 Door Open Stay"
     * @param trigger how it is set off
     * @param repeatable false where it works once
     * @param effect what moves or happens
     * @param manual true for doors that work on the sector behind the line rather than on tagged sectors
     * @param key the key that a player must hold
     * @param motion how it moves floors and ceilings
     */
    record LineSpecial(int number, String name, Trigger trigger, boolean repeatable, Effect effect, boolean manual,
            Key key, SectorMotion motion) {
    }

    /** How a line is set off. */
    enum Trigger {
        WALK, USE, SHOOT, ALWAYS
    }

    /** What a line does. */
    enum Effect {
        DOOR, FLOOR, CEILING, CRUSHER, LIFT, STAIRS, DONUT, LIGHT, TELEPORT, MONSTER_TELEPORT, EXIT, SECRET_EXIT, STOP,
        SCROLL
    }

    /** The colour of a key. */
    enum Key {
        NONE, BLUE, YELLOW, RED
    }
}
