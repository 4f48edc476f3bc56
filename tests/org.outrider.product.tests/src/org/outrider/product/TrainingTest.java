/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.product.Product.Outcome;

class TrainingTest {

    private static final long CHECKPOINT_STEPS = 1000;
    private static final Pattern ITERATION = Pattern.compile("\"iteration\":(\\d+)");

    @TempDir
    private Path folder;

    private Process train() throws IOException {
        return product().start(folder.resolve("out"), folder.resolve("err"), "train", "--scenario", "basic", "--out",
                "run", "--steps", "1000000000", "--games", "4", "--size", "32x24", "--replay", "2000", "--warm-up",
                "200", "--evaluate-every", "0", "--checkpoint-every", String.valueOf(CHECKPOINT_STEPS), "--threads",
                "1");
    }

    private Product product() {
        return new Product(folder, Map.of());
    }

    @Test
    void whoIsKilledLosesNoMoreThanSinceTheLastCheckpoint() throws Exception {
        Process training = train();
        awaitState(training, 2 * CHECKPOINT_STEPS);
        training.destroyForcibly().waitFor();
        long kept = latestState().orElseThrow();
        long played = lastLogged();

        assertTrue(played - kept <= CHECKPOINT_STEPS, played + " steps were played and " + kept + " kept");
        Outcome resumed = product().run("train", "--resume", "run", "--steps", String.valueOf(kept + 400));

        assertEquals(0, resumed.exitCode(), resumed::toString);
        assertTrue(resumed.err().contains(" from step " + kept), resumed::toString);
        assertEquals(kept + 400, latestState().orElseThrow());
    }

    @Test
    void whoIsInterruptedKeepsAll() throws Exception {
        Process training = train();
        awaitState(training, CHECKPOINT_STEPS);

        training.destroy();

        assertTrue(training.waitFor(5, TimeUnit.MINUTES), "did not end");
        assertEquals(lastLogged() / 400, latestState().orElseThrow() / 400);
        assertTrue(Files.readString(folder.resolve("out")).contains("to go on: outrider train --resume run"));
        assertTrue(Files.exists(folder.resolve("run/latest.checkpoint")));
    }

    private void awaitState(Process training, long steps) throws IOException, InterruptedException {
        while (latestState().orElse(0) < steps) {
            if (!training.isAlive()) {
                throw new AssertionError("ended: " + Files.readString(folder.resolve("err")));
            }
            Thread.sleep(50);
        }
    }

    private OptionalLong latestState() throws IOException {
        if (!Files.exists(folder.resolve("run"))) {
            return OptionalLong.empty();
        }
        try (Stream<Path> files = Files.list(folder.resolve("run"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("state-\\d+"))
                    .mapToLong(name -> Long.parseLong(name.substring("state-".length()))).max();
        }
    }

    private long lastLogged() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("run/log.jsonl"));
        for (String line : lines.reversed()) {
            Matcher matcher = ITERATION.matcher(line);
            if (matcher.find()) {
                return Long.parseLong(matcher.group(1));
            }
        }
        return 0;
    }
}
