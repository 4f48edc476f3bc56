/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic;

import java.util.List;

import org.outrider.engine.GameException;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.play.WadContent;
import org.outrider.engine.classic.internal.render.FrameRenderer;
import org.outrider.engine.classic.internal.render.ViewGeometry;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.wad.WadStack;
import org.outrider.wad.graphics.Palette;

/** Takes pictures of demos and maps. Belongs to one thread; pictures are overwritten by the next one. */
public final class Camera {

    /** How much a picture shows. */
    public enum Lens {
        /** As the original: 90 degrees from side to side whatever the size, for pixels 1.2 times as high as wide. */
        ORIGINAL,
        /** For square pixels: 90 degrees from side to side at 4:3, more in wider pictures, as what agents see. */
        SQUARE_PIXELS
    }

    private final RenderResources pictures;
    private final FrameRenderer renderer;

    /**
     * A camera for the maps of some WADs.
     *
     * @param wads must stay open
     * @throws GameException where the WADs lack what nothing can be drawn without
     */
    public Camera(WadStack wads, ScreenResolution size, Lens lens, RenderOptions options) throws GameException {
        pictures = new WadContent(wads).pictures();
        ViewGeometry geometry = switch (lens) {
        case ORIGINAL -> ViewGeometry.classic(size.width(), size.height());
        case SQUARE_PIXELS -> ViewGeometry.squarePixels(size.width(), size.height());
        };
        renderer = new FrameRenderer(geometry, pictures, options);
    }

    /** Pictures that the WADs lack or that are malformed, one message each; they are left blank. */
    public List<String> problems() {
        return pictures.problems();
    }

    /** Takes a picture of what the player whose view a demo shows sees now. */
    public void shoot(DemoPlayback demo) {
        shoot(demo.simulation(), demo.viewer());
    }

    /** Takes a picture of a map from where its observer stands. */
    public void shoot(MapVisit visit) {
        shoot(visit.simulation(), 0);
    }

    private void shoot(Simulation simulation, int player) {
        renderer.render(simulation, player);
    }

    /** The picture as indexes into the palette, row by row from the top. */
    public byte[] indexes() {
        return renderer.pixels();
    }

    /** The 256 colours of the palette without a tint, as 0xRRGGBB. */
    public int[] palette() {
        Palette palette = pictures.palettes().getFirst();
        int[] colors = new int[Palette.COLORS];
        for (int i = 0; i < colors.length; i++) {
            colors[i] = palette.rgb(i);
        }
        return colors;
    }

    /**
     * Copies the picture, with its tint, as red, green and blue of each pixel.
     *
     * @param target 3 bytes a pixel, row by row from the top
     */
    public void copyRgb(byte[] target) {
        Palette palette = pictures.palettes().get(renderer.palette());
        byte[] indexes = renderer.pixels();
        for (int i = 0; i < indexes.length; i++) {
            int color = palette.rgb(indexes[i] & 0xFF);
            target[i * 3] = (byte) (color >> 16);
            target[i * 3 + 1] = (byte) (color >> 8);
            target[i * 3 + 2] = (byte) color;
        }
    }
}
