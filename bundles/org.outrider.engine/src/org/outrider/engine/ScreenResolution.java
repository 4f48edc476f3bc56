/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Width and height of a picture in pixels.
 *
 * <p>The shape decides how much is seen: 90 degrees from side to side at 4:3, more in wider pictures, as in ViZDoom.
 *
 * @param width 32..1920
 * @param height 24..1200
 */
public record ScreenResolution(int width, int height) {

    public static final int MIN_WIDTH = 32;
    public static final int MIN_HEIGHT = 24;
    public static final int MAX_WIDTH = 1920;
    public static final int MAX_HEIGHT = 1200;

    private static final Pattern NAME = Pattern.compile("(?:RES_?)?(\\d{1,5})X(\\d{1,5})");

    private static final List<ScreenResolution> PRESETS = List.of(
            of(160, 120), of(200, 125), of(200, 150), of(256, 144), of(256, 160), of(256, 192),
            of(320, 180), of(320, 200), of(320, 240), of(320, 256), of(400, 225), of(400, 250),
            of(400, 300), of(512, 288), of(512, 320), of(512, 384), of(640, 360), of(640, 400),
            of(640, 480), of(800, 450), of(800, 500), of(800, 600), of(1024, 576), of(1024, 640),
            of(1024, 768), of(1280, 720), of(1280, 800), of(1280, 960), of(1280, 1024), of(1400, 787),
            of(1400, 875), of(1400, 1050), of(1600, 900), of(1600, 1000), of(1600, 1200), of(1920, 1080));

    public ScreenResolution {
        if (width < MIN_WIDTH || width > MAX_WIDTH || height < MIN_HEIGHT || height > MAX_HEIGHT) {
            throw new IllegalArgumentException("a picture of " + width + "x" + height + " pixels is not within "
                    + MIN_WIDTH + "x" + MIN_HEIGHT + ".." + MAX_WIDTH + "x" + MAX_HEIGHT);
        }
    }

    /** A resolution of any size within the limits. */
    public static ScreenResolution of(int width, int height) {
        return new ScreenResolution(width, height);
    }

    /** The 36 resolutions that have a name in ViZDoom, by width. */
    public static List<ScreenResolution> presets() {
        return PRESETS;
    }

    /**
     * The resolution with a name such as RES_320X240 or 108x60, in any case.
     *
     * @throws IllegalArgumentException where it is no name of a resolution, or out of range
     */
    public static ScreenResolution parse(String name) {
        Matcher matcher = NAME.matcher(name.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + name + "' is no resolution such as RES_320X240 or 320x240");
        }
        return of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Number of pixels. */
    public int pixels() {
        return width * height;
    }

    /** The name in ViZDoom's manner, such as RES_320X240; sizes of no preset have one, too. */
    public String presetName() {
        return "RES_" + width + "X" + height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
