/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.engine.Button;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.scenario.Course;
import org.outrider.scenario.EpisodeSummary;

class CheckpointTest {

    @TempDir
    private static Path folder;

    private static byte[] good = {};

    @TempDir
    private Path own;

    @BeforeAll
    static void train() throws Exception {
        ScheduleSettings brief = new ScheduleSettings(400, 4, 100, 400, 4, 0, 7);
        TrainingResult result = TinyTraining.train(folder.resolve("run"), TinyTraining.SETTINGS.with(brief));
        good = Files.readAllBytes(result.checkpoint());
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(own.resolve("agent.checkpoint"), content);
    }

    @Test
    void saysWhatItIs() throws IOException {
        CheckpointInfo info = Checkpoint.read(file(good)).info();

        assertEquals(TinyTraining.SETTINGS.network(), info.settings().network());
        assertEquals(TinyTraining.SETTINGS.view(), info.settings().view());
        assertEquals(400, info.iteration());
        assertEquals("basic", info.settings().task().scenario());
        assertEquals(List.of(Button.MOVE_LEFT, Button.MOVE_RIGHT, Button.ATTACK), info.actionSpace().buttons());
        assertEquals(1, info.evaluations().size());
        assertTrue(info.libraries().get("libtorch").startsWith("2."), info.libraries().toString());
        assertEquals("EPL-2.0 OR GPL-2.0-or-later", info.licence());
    }

    @Test
    void itsAgentPlaysAsItDidWhenEvaluated() throws Exception {
        Checkpoint checkpoint = Checkpoint.read(file(good));
        try (Course course = TaskSettings.ofScenario("basic").open().getFirst()) {
            Trial trial = new Trial(new ClassicEngine(), course, 6, 3, 1);

            List<EpisodeSummary> once = trial.play(checkpoint);

            assertEquals(6, once.size());
            assertEquals(once, trial.play(checkpoint));
        }
    }

    @Test
    void isFoundAsAnAgentByItsPath() throws IOException {
        Path file = file(good);

        assertEquals("learned basic in 400 steps",
                new LearnedAgents().find(file.toString()).orElseThrow().description());
        assertTrue(new LearnedAgents().find("explorer").isEmpty());
    }

    @Test
    void saysWhatIsNoCheckpoint() throws IOException {
        Path file = file("hello".getBytes(StandardCharsets.US_ASCII));

        IOException failure = assertThrows(IOException.class, () -> Checkpoint.read(file));

        assertEquals(file + ": is no checkpoint of Outrider: it has no checkpoint.json", failure.getMessage());
    }

    @Test
    void saysWhereAFileWasCutOff() throws IOException {
        for (int size = 100; size < good.length; size += good.length / 7) {
            Path file = file(Arrays.copyOf(good, size));

            IOException failure = assertThrows(IOException.class, () -> Checkpoint.read(file), size + " bytes");

            assertTrue(failure.getMessage().startsWith(file + ": is "), failure.getMessage());
        }
    }

    @Test
    void saysWhereParametersAreDamaged() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("network.pt", Arrays.copyOf(entries.getOrDefault("network.pt", new byte[0]), 3000));
        Path file = file(zip(entries));

        UncheckedIOException failure = assertThrows(UncheckedIOException.class,
                () -> new LearnedAgents().find(file.toString()));

        assertTrue(failure.getCause().getMessage().startsWith(
                file + ", network.pt: is damaged or of another network: "), failure.getCause().getMessage());
    }

    @Test
    void saysWhereParametersAreOfAnotherNetwork() throws IOException {
        Map<String, byte[]> entries = entries();
        String text = new String(entries.getOrDefault("checkpoint.json", new byte[0]), StandardCharsets.UTF_8);
        assertTrue(text.contains("\"hidden\" : 32"), text);
        entries.put("checkpoint.json", text.replace("\"hidden\" : 32", "\"hidden\" : 33")
                .getBytes(StandardCharsets.UTF_8));
        Path file = file(zip(entries));

        UncheckedIOException failure = assertThrows(UncheckedIOException.class,
                () -> new LearnedAgents().find(file.toString()));

        assertNotNull(failure.getCause().getMessage());
        assertTrue(failure.getCause().getMessage().startsWith(
                file + ", network.pt: is damaged or of another network: hidden.weight is "),
                failure.getCause().getMessage());
    }

    @Test
    void aLaterVersionIsToldApartFromDamage() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("checkpoint.json", "{\"format\": \"outrider-checkpoint\", \"version\": 9}"
                .getBytes(StandardCharsets.UTF_8));
        Path file = file(zip(entries));

        IOException failure = assertThrows(IOException.class, () -> Checkpoint.read(file));

        assertEquals(file + ", checkpoint.json: version 9 of the format is not known to this Outrider, which reads up"
                + " to version 1", failure.getMessage());
    }

    private static Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(good))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
