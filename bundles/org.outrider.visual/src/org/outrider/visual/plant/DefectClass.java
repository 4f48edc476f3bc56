/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.plant;

import java.util.Set;

/** Classes of visual defects that can be planted, with the rules that tell of them. */
public enum DefectClass {
    /** A solid wall without texture. */
    UNDRAWN_WALL("view-undrawn"),
    /** A step or lintel without texture. */
    BARE_STEP("bare-wall-in-view", "view-undrawn"),
    /** A see-through wall with a texture of several patches. */
    MEDUSA("medusa-in-view"),
    /** A texture that is lower than its wall. */
    TUTTI_FRUTTI("tutti-frutti-in-view"),
    /** A texture with holes on a solid wall. */
    HOLES("holes-in-view"),
    /** Something that hangs from the sky. */
    FLOATING("sprite-floats"),
    /** Something that sticks in a wall or floor. */
    CLIPPED("sprite-clipped"),
    /** A texture shifted against that of the wall beside it. */
    SEAM("seam-in-view"),
    /** A place without light. */
    DARK("view-too-dark");

    private final Set<String> rules;

    DefectClass(String... rules) {
        this.rules = Set.of(rules);
    }

    /** Any of these tells of it. */
    public Set<String> rules() {
        return rules;
    }
}
