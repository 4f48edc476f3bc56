/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.List;

/** The skills as the game's menu calls them. */
final class Skills {

    /** In order, from 1. */
    static final List<String> NAMES = List.of("1 - I'm too young to die", "2 - Hey, not too rough",
            "3 - Hurt me plenty", "4 - Ultra-Violence", "5 - Nightmare!");

    private Skills() {
    }
}
