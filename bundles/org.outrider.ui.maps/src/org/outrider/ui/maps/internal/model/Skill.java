/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import org.outrider.wad.map.Thing;

/** Which things a player meets: all, or those of a skill. */
public enum Skill {
    ALL("All skills", 0),
    EASY("Skills 1 and 2", 1),
    MEDIUM("Skill 3", 2),
    HARD("Skills 4 and 5", 4);

    private static final int FIRST_START = 1;
    private static final int LAST_START = 4;
    private static final int DEATHMATCH_START = 11;

    private final String label;
    private final int flag;

    Skill(String label, int flag) {
        this.label = label;
        this.flag = flag;
    }

    public String label() {
        return label;
    }

    /** Whether a thing is there at this skill. Doom 1.9: starts are there whatever their flags say. */
    public boolean shows(Thing thing) {
        return this == ALL || (thing.flags() & flag) != 0 || isStart(thing.type());
    }

    private static boolean isStart(int type) {
        return type >= FIRST_START && type <= LAST_START || type == DEATHMATCH_START;
    }
}
