/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.film;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.outrider.engine.ScreenResolution;
import org.outrider.engine.classic.Camera;

/** Writes what a camera shows as PNG files. */
public final class PngWriter {

    private static final int PALETTE_BITS = 8;

    private final Camera camera;
    private final ScreenResolution size;

    public PngWriter(Camera camera, ScreenResolution size) {
        this.camera = camera;
        this.size = size;
    }

    /** Writes the picture in colours, with the tint of the moment. */
    public void writeRgb(Path file) throws IOException {
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] rgb = new byte[size.pixels() * 3];
        camera.copyRgb(rgb);
        int[] pixels = new int[size.pixels()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (rgb[i * 3] & 0xFF) << 16 | (rgb[i * 3 + 1] & 0xFF) << 8 | rgb[i * 3 + 2] & 0xFF;
        }
        image.setRGB(0, 0, size.width(), size.height(), pixels, 0, size.width());
        write(image, file);
    }

    /** Writes the picture as indexes into the palette without a tint, which the file holds, too. */
    public void writeIndexed(Path file) throws IOException {
        int[] colors = camera.palette();
        IndexColorModel model = new IndexColorModel(PALETTE_BITS, colors.length, channel(colors, 16),
                channel(colors, 8), channel(colors, 0));
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_BYTE_INDEXED, model);
        image.getRaster().setDataElements(0, 0, size.width(), size.height(), camera.indexes());
        write(image, file);
    }

    private static byte[] channel(int[] colors, int shift) {
        byte[] values = new byte[colors.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (colors[i] >> shift);
        }
        return values;
    }

    /** Writes any picture, and the folder for it where there is none. */
    public static void write(BufferedImage image, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (var out = Files.newOutputStream(file)) {
            ImageIO.write(image, "png", out);
        }
    }
}
