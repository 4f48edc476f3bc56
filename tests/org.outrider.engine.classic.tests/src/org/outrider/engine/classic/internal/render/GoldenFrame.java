/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.outrider.engine.classic.internal.trace.Oracle;

/**
 * A moment of a golden demo of which the reference engine's picture is known.
 *
 * @param demo name of the demo
 * @param tic number of the tic after which the picture was taken
 * @param palette number of the palette that the game would show
 * @param crcWithWeapon CRC-32 of the pixels
 * @param crcWithoutWeapon CRC-32 of the pixels without the weapon
 */
record GoldenFrame(String demo, int tic, int palette, long crcWithWeapon, long crcWithoutWeapon) {

    static final int WIDTH = 320;
    static final int HEIGHT = 200;

    private static final String FOLDER = "/golden/";

    /** All golden frames, by demo and tic. */
    static List<GoldenFrame> all() {
        try (InputStream in = GoldenFrame.class.getResourceAsStream(FOLDER + "frames.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().skip(1).map(GoldenFrame::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenFrame parse(String line) {
        String[] cells = line.split(",");
        return new GoldenFrame(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]),
                Long.parseLong(cells[3], 16), Long.parseLong(cells[4], 16));
    }

    long crc(boolean withWeapon) {
        return withWeapon ? crcWithWeapon : crcWithoutWeapon;
    }

    /** The reference's pixels; empty where the picture is neither here nor with the full golden data. */
    Optional<byte[]> pixels(boolean withWeapon) throws IOException {
        String name = String.format("%s_%05d_%s.png", demo, tic, withWeapon ? "w" : "n");
        Optional<Path> file = Oracle.find().map(folder -> folder.resolve("frames").resolve(name)).filter(Files::exists);
        if (file.isPresent()) {
            return Optional.of(pixels(ImageIO.read(file.get().toFile())));
        }
        try (InputStream in = GoldenFrame.class.getResourceAsStream(FOLDER + "frames/" + name)) {
            return in == null ? Optional.empty() : Optional.of(pixels(ImageIO.read(in)));
        }
    }

    private static byte[] pixels(BufferedImage image) {
        int[] samples = image.getRaster().getSamples(0, 0, WIDTH, HEIGHT, 0, (int[]) null);
        byte[] pixels = new byte[samples.length];
        for (int i = 0; i < samples.length; i++) {
            pixels[i] = (byte) samples[i];
        }
        return pixels;
    }
}
