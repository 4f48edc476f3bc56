/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.outrider.ui.maps.internal.ThemePalette;

/** The theme's colours for what is drawn over the map's picture; they belong to the theme. */
final class ViewerColors {

    Color selection() {
        return color("selection");
    }

    Color agent() {
        return color("agent");
    }

    Color label() {
        return color("label");
    }

    Color background() {
        return color("void");
    }

    private static Color color(String name) {
        ColorRegistry colors = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        return colors.get(ThemePalette.PREFIX + name);
    }
}
