/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import java.util.EnumSet;
import java.util.Set;

import org.outrider.ui.maps.internal.model.Skill;

/**
 * What of a map is shown, and how.
 *
 * @param layers   those that are switched on
 * @param shading  of the sectors
 * @param skill    whose things are shown
 * @param gridSize map units from line to line
 */
public record ViewOptions(Set<Layer> layers, Shading shading, Skill skill, int gridSize) {

    /** What a map that was just opened shows. */
    public static final ViewOptions INITIAL = new ViewOptions(
            EnumSet.complementOf(EnumSet.of(Layer.GRID, Layer.LABELS, Layer.COVERAGE)), Shading.LIGHT, Skill.ALL, 64);

    public ViewOptions {
        layers = Set.copyOf(layers);
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    /** The same but for one layer. */
    public ViewOptions with(Layer layer, boolean shown) {
        Set<Layer> changed = EnumSet.noneOf(Layer.class);
        changed.addAll(layers);
        if (shown) {
            changed.add(layer);
        } else {
            changed.remove(layer);
        }
        return new ViewOptions(changed, shading, skill, gridSize);
    }

    public ViewOptions with(Shading newShading) {
        return new ViewOptions(layers, newShading, skill, gridSize);
    }

    public ViewOptions with(Skill newSkill) {
        return new ViewOptions(layers, shading, newSkill, gridSize);
    }

    public ViewOptions withGrid(int newGridSize) {
        return new ViewOptions(layers, shading, skill, newGridSize);
    }
}
