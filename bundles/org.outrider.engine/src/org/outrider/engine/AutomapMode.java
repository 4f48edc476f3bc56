/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/** What the automap shows. */
public enum AutomapMode {
    /** The walls that the player has seen. */
    NORMAL,
    /** All walls. */
    WHOLE,
    /** All walls and, as arrows, all objects. */
    OBJECTS,
    /** All walls and all objects with a box of their size. */
    OBJECTS_WITH_SIZE
}
