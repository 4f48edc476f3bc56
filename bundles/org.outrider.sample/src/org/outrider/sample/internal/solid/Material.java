/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.solid;

import org.outrider.sample.internal.color.Ramp;

/**
 * What a shape is made of.
 *
 * @param ramp  its colour
 * @param tone  its shade in full light, 0..1
 * @param gloss strength of the highlight, 0..1
 * @param grain strength of the roughness, 0..1
 * @param glows whether it shines by itself, with its tone from all sides
 */
public record Material(Ramp ramp, double tone, double gloss, double grain, boolean glows) {

    /** Something dull and a little rough: cloth, skin, stone. */
    public static Material dull(Ramp ramp, double tone) {
        return new Material(ramp, tone, 0, 0.10, false);
    }

    /** Something rough: fur, rock, bark. */
    public static Material coarse(Ramp ramp, double tone) {
        return new Material(ramp, tone, 0, 0.30, false);
    }

    /** Something smooth that shines: metal, glass, horn. */
    public static Material shiny(Ramp ramp, double tone) {
        return new Material(ramp, tone, 0.5, 0.02, false);
    }

    /** Something that gives light. */
    public static Material glowing(Ramp ramp, double tone) {
        return new Material(ramp, tone, 0, 0, true);
    }

    /** The same, darker or lighter. */
    public Material withTone(double other) {
        return new Material(ramp, other, gloss, grain, glows);
    }
}
