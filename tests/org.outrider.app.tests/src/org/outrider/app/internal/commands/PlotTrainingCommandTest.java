/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.outrider.app.ExitCode;

class PlotTrainingCommandTest extends CommandLineTest {

    private static final int LINES = 900;

    /** A log whose score rises from 0 to 100. */
    private static String log() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            lines.append(String.format(Locale.ROOT,
                    "{\"iteration\":%d,\"dqn_loss\":%s,\"mean_score\":%.3f,\"mean_reward\":1}%n", 400 * i,
                    i < 10 ? "null" : "0.5", 100.0 * i / LINES));
        }
        return lines.toString();
    }

    private Path run(String name) throws IOException {
        Path run = Files.createDirectories(folder.resolve(name));
        Files.writeString(run.resolve("log.jsonl"), log());
        return run;
    }

    @Test
    void curvesOfRunsAreDrawnAsText() throws IOException {
        Path chart = folder.resolve("charts/score.svg");

        assertEquals(ExitCode.OK, run("plot-training", run("first").toString(), run("other/first").toString(), "--out",
                chart.toString(), "--title", "Both"), err());

        String svg = Files.readString(chart);
        assertTrue(svg.contains("<svg") && svg.contains("</svg>"), svg.substring(0, 60));
        int lines = svg.split("<line").length - 1;
        assertTrue(lines > 2 * 200 && lines < 2 * 300, "two curves, thinned: " + lines + " lines");
    }

    @Test
    void packedLogIsDrawnAsPicture() throws IOException {
        Path packed = folder.resolve("third.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(log().getBytes(StandardCharsets.UTF_8));
        }
        Path chart = folder.resolve("loss.png");

        assertEquals(ExitCode.OK, run("plot-training", packed.toString(), "--measure", "loss", "--size", "400x200",
                "--out", chart.toString()), err());

        BufferedImage image = ImageIO.read(chart.toFile());
        assertEquals(400, image.getWidth());
        assertTrue(Arrays.stream(image.getRGB(0, 0, 400, 200, null, 0, 400)).distinct().count() > 3,
                "there is something on it");
    }

    @Test
    void lineThatIsNoJsonIsNamed() throws IOException {
        Path log = folder.resolve("bad.jsonl");
        Files.writeString(log, log().lines().findFirst().orElseThrow() + "\nnonsense\n");

        assertEquals(ExitCode.INPUT, run("plot-training", log.toString(), "--out", folder + "/x.svg"));

        assertTrue(err().contains("bad.jsonl, line 2: is no JSON"), err());
    }

    @Test
    void fileOfAnotherKindIsAUsageError() throws IOException {
        assertEquals(ExitCode.USAGE, run("plot-training", run("first").toString(), "--out", "chart.gif"));
    }
}
