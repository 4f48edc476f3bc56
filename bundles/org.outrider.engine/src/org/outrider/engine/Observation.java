/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/**
 * What an agent gets to see in a {@link State} beside the game variables.
 *
 * @param screen the picture
 * @param depth the distance of every pixel in 8 bits
 * @param linearDepth the distance of every pixel in map units
 * @param labels which object every pixel belongs to, and a list of the objects in the picture
 * @param automap a map of the level
 * @param objects a list of all objects
 * @param sectors a list of all sectors
 * @param resolution size of all buffers
 * @param format of the screen and automap buffers
 * @param render what is drawn on the screen
 * @param automapMode what the automap shows
 * @param automapRotate true turns the automap so that the player looks up
 * @param automapTextures true fills the floors of the automap
 */
public record Observation(boolean screen, boolean depth, boolean linearDepth, boolean labels, boolean automap,
        boolean objects, boolean sectors, ScreenResolution resolution, ScreenFormat format, RenderOptions render,
        AutomapMode automapMode, boolean automapRotate, boolean automapTextures) {

    /** Nothing but the game variables: the game is not drawn. */
    public static final Observation NONE = builder().build();

    /** A picture of some size and nothing else. */
    public static Observation ofScreen(ScreenResolution resolution, ScreenFormat format) {
        return builder().screen(true).resolution(resolution).format(format).build();
    }

    /** Gathers an observation, from nothing at 320x240 in {@link ScreenFormat#CRCGCB}. */
    public static Builder builder() {
        return new Builder();
    }

    /** True where the world has to be drawn from the player's eyes. */
    public boolean drawsView() {
        return screen || depth || linearDepth || labels;
    }

    /** True where anything has to be drawn. */
    public boolean draws() {
        return drawsView() || automap;
    }

    /** Gathers an observation. */
    public static final class Builder {

        private boolean screen;
        private boolean depth;
        private boolean linearDepth;
        private boolean labels;
        private boolean automap;
        private boolean objects;
        private boolean sectors;
        private ScreenResolution resolution = ScreenResolution.of(320, 240);
        private ScreenFormat format = ScreenFormat.CRCGCB;
        private RenderOptions render = RenderOptions.DEFAULT;
        private AutomapMode automapMode = AutomapMode.NORMAL;
        private boolean automapRotate;
        private boolean automapTextures = true;

        private Builder() {
        }

        public Builder screen(boolean value) {
            screen = value;
            return this;
        }

        public Builder depth(boolean value) {
            depth = value;
            return this;
        }

        public Builder linearDepth(boolean value) {
            linearDepth = value;
            return this;
        }

        public Builder labels(boolean value) {
            labels = value;
            return this;
        }

        public Builder automap(boolean value) {
            automap = value;
            return this;
        }

        public Builder objects(boolean value) {
            objects = value;
            return this;
        }

        public Builder sectors(boolean value) {
            sectors = value;
            return this;
        }

        public Builder resolution(ScreenResolution value) {
            resolution = value;
            return this;
        }

        public Builder format(ScreenFormat value) {
            format = value;
            return this;
        }

        public Builder render(RenderOptions value) {
            render = value;
            return this;
        }

        public Builder automapMode(AutomapMode value) {
            automapMode = value;
            return this;
        }

        public Builder automapRotate(boolean value) {
            automapRotate = value;
            return this;
        }

        public Builder automapTextures(boolean value) {
            automapTextures = value;
            return this;
        }

        public Observation build() {
            return new Observation(screen, depth, linearDepth, labels, automap, objects, sectors, resolution, format,
                    render, automapMode, automapRotate, automapTextures);
        }
    }
}
