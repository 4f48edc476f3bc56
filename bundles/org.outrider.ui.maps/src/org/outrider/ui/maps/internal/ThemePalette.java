/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.outrider.ui.maps.internal.model.ThingCategory;
import org.outrider.ui.maps.internal.render.MapPalette;

/** The colours of maps as the workbench's theme and the user's preferences have them. */
public final class ThemePalette {

    /** What the names of the colours begin with in the registry. */
    public static final String PREFIX = "org.outrider.ui.maps.";

    private ThemePalette() {
    }

    /** The colours as they are now. Only for the workbench's thread. */
    public static MapPalette current() {
        ColorRegistry colors = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        Map<ThingCategory, Integer> things = new EnumMap<>(ThingCategory.class);
        for (ThingCategory category : ThingCategory.values()) {
            things.put(category, color(colors, "thing." + category.name().toLowerCase(Locale.ROOT)));
        }
        return new MapPalette(color(colors, "void"), color(colors, "grid"), color(colors, "floorDark"),
                color(colors, "floorBright"), color(colors, "wall"), color(colors, "step"), color(colors, "seam"),
                color(colors, "special"), color(colors, "secret"), color(colors, "damage"),
                color(colors, "selection"), color(colors, "covered"), color(colors, "uncovered"),
                color(colors, "heatLow"), color(colors, "heatHigh"), color(colors, "death"),
                color(colors, "finding"), color(colors, "agent"), color(colors, "label"), things);
    }

    private static int color(ColorRegistry colors, String name) {
        RGB rgb = colors.getRGB(PREFIX + name);
        if (rgb == null) {
            throw new IllegalStateException("the theme has no colour " + PREFIX + name);
        }
        return rgb.red << 16 | rgb.green << 8 | rgb.blue;
    }
}
