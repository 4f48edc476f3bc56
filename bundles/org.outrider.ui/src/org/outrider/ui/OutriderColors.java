/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/**
 * The colours of Outrider's charts and drawings by their names in the workbench's colour registry: the user changes them
 * on the preference page <i>Colors and Fonts</i>, and the dark theme has others.
 */
public final class OutriderColors {

    private static final String PREFIX = "org.outrider.ui.color.";

    /** Behind charts and drawings. */
    public static final String BACKGROUND = PREFIX + "background";
    /** Axes and texts of charts. */
    public static final String FOREGROUND = PREFIX + "foreground";
    /** Grid lines and other things of little weight. */
    public static final String GRID = PREFIX + "grid";
    public static final String HEALTH = PREFIX + "health";
    public static final String ARMOR = PREFIX + "armor";
    public static final String AMMO = PREFIX + "ammo";
    public static final String KILLS = PREFIX + "kills";
    public static final String REWARD = PREFIX + "reward";
    public static final String COVERAGE = PREFIX + "coverage";
    /** The first of two that are compared. */
    public static final String FIRST = PREFIX + "first";
    /** The second of two that are compared. */
    public static final String SECOND = PREFIX + "second";
    /** What is well. */
    public static final String GOOD = PREFIX + "good";
    /** What is worth a look. */
    public static final String FAIR = PREFIX + "fair";
    /** What is bad. */
    public static final String BAD = PREFIX + "bad";

    private OutriderColors() {
    }

    /** The colour of a name as it is now; belongs to the registry. Only for the workbench's thread. */
    public static Color get(String name) {
        return registry().get(name);
    }

    /** The registry, to be told of changes. */
    public static ColorRegistry registry() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }
}
