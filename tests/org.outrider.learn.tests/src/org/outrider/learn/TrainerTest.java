/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainerTest {

    /** All of a state but the optimizer's, which libtorch writes with addresses in memory. */
    private static final List<String> STATE = List.of("learning.pt", "target.pt", "games.bin", "replay.bin",
            "tally.json");

    @TempDir
    private Path folder;

    @Test
    void lossFalls() throws Exception {
        TrainingSettings settings = TinyTraining.rewarding("game=0,base=-1");
        List<LogEntry> log = new ArrayList<>();

        TinyTraining.train(folder.resolve("run"), settings, MachineSettings.SINGLE,
                new TrainingListener() {
                    @Override
                    public void logged(LogEntry entry) {
                        log.add(entry);
                    }
                }, () -> false);

        double first = log.stream().mapToDouble(LogEntry::dqnLoss).filter(Double::isFinite).findFirst().orElseThrow();
        double last = log.getLast().dqnLoss();
        assertTrue(last < first / 2, "the loss went from " + first + " to " + last);
    }

    @ParameterizedTest
    @EnumSource
    void goesOnAsIfItHadNeverStopped(NetworkType type) throws Exception {
        TrainingSettings settings = prioritized(TinyTraining.settings(type));
        TrainingResult straight = TinyTraining.train(folder.resolve("straight"), settings);

        TrainingResult stopped = trainToHalf(folder.resolve("broken"), settings);
        assertFalse(stopped.completed());
        TrainingResult resumed = TinyTraining.resume(folder.resolve("broken"));

        assertEquals(straight.iteration(), resumed.iteration());
        assertEquals(straight.updates(), resumed.updates());
        assertSameState("straight", "broken");
        assertEquals(losses(folder.resolve("straight")), losses(folder.resolve("broken")));
    }

    private static TrainingSettings prioritized(TrainingSettings settings) {
        return settings.with(new ReplaySettings(1000, 200, true, 0.6, 0.4));
    }

    private static TrainingResult trainToHalf(Path run, TrainingSettings settings)
            throws IOException, TrainingException {
        AtomicBoolean half = new AtomicBoolean();
        return TinyTraining.train(run, settings, MachineSettings.SINGLE, new TrainingListener() {
            @Override
            public void logged(LogEntry entry) {
                half.set(entry.iteration() >= 600);
            }
        }, half::get);
    }

    @Test
    void playsAndLearnsTheSameByOneThreadAndByThree() throws Exception {
        TinyTraining.train(folder.resolve("one"), TinyTraining.SETTINGS);
        TinyTraining.train(folder.resolve("three"), TinyTraining.SETTINGS, new MachineSettings("cpu", 3, 1),
                TrainingListener.NONE, () -> false);

        assertSameState("one", "three");
    }

    private void assertSameState(String run, String other) throws IOException {
        for (String file : STATE) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(run).resolve("state-1200").resolve(file)),
                    Files.readAllBytes(folder.resolve(other).resolve("state-1200").resolve(file)), file);
        }
    }

    private static List<String> losses(Path run) throws IOException {
        return Files.readAllLines(run.resolve("log.jsonl")).stream()
                .map(line -> line.replaceAll("\"(steps_per_second|timestamp)\":[^,}]*", "")).toList();
    }

    @Test
    void aTrainingIsNotStartedOverAnother() throws Exception {
        TinyTraining.train(folder, TinyTraining.SETTINGS.with(new ScheduleSettings(8, 4, 100, 0, 4, 0, 7)));

        TrainingException failure = assertThrows(TrainingException.class,
                () -> TinyTraining.train(folder, TinyTraining.SETTINGS));

        assertEquals(folder + ": there is a training in this folder; resume it, or choose another",
                failure.getMessage());
    }

    @Test
    void saysWhereThereIsNothingToGoOnWith() {
        TrainingException failure = assertThrows(TrainingException.class, () -> TinyTraining.resume(folder));

        assertEquals(folder + ": there is no training in this folder: it has no training.json", failure.getMessage());
    }

    @Test
    void aStateThatWasNotFinishedDoesNotCount() throws Exception {
        TrainingSettings settings = TinyTraining.SETTINGS.with(new ScheduleSettings(400, 4, 100, 0, 4, 200, 7));
        TinyTraining.train(folder, settings);
        Path unfinished = Files.createDirectories(folder.resolve("state-800.part"));
        Files.writeString(unfinished.resolve("tally.json"), "{");

        TrainingResult result = TinyTraining.resume(folder);

        assertEquals(400, result.iteration());
    }

    @Test
    void saysWhichFileOfAStateIsDamaged() throws Exception {
        TinyTraining.train(folder, TinyTraining.SETTINGS.with(new ScheduleSettings(400, 4, 100, 0, 4, 0, 7)));
        Path replay = folder.resolve("state-400/replay.bin");
        byte[] half = Arrays.copyOf(Files.readAllBytes(replay), 5000);
        Files.write(replay, half);

        IOException failure = assertThrows(IOException.class, () -> TinyTraining.resume(folder));

        assertEquals(replay + ": is damaged: it ends in the middle", failure.getMessage());
    }
}
