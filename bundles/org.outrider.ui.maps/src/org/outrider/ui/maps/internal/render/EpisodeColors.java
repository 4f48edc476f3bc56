/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

/** Gives each episode of a run a colour that is far from those of its neighbours. */
public final class EpisodeColors {

    private static final double GOLDEN_ANGLE = 137.508;
    private static final double FIRST = 200;

    private EpisodeColors() {
    }

    /** The colour of an episode's trail, darker where the map is drawn on light ground. */
    public static int of(int episode, MapPalette palette) {
        boolean lightGround = (palette.floorBright() >> 8 & 0xFF) > 0xA0;
        return hsv((FIRST + (episode - 1) * GOLDEN_ANGLE) % 360, lightGround ? 0.95 : 0.6, lightGround ? 0.65 : 1);
    }

    private static int hsv(double hue, double saturation, double value) {
        return channel(5, hue, saturation, value) << 16 | channel(3, hue, saturation, value) << 8
                | channel(1, hue, saturation, value);
    }

    private static int channel(int n, double hue, double saturation, double value) {
        double k = (n + hue / 60) % 6;
        return (int) Math.round(255 * (value - value * saturation * Math.clamp(Math.min(k, 4 - k), 0, 1)));
    }
}
