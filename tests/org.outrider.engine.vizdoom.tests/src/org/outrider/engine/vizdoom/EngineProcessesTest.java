/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.outrider.engine.Button;
import org.outrider.engine.EngineFailure;
import org.outrider.engine.GameSetup;
import org.outrider.engine.vizdoom.internal.StaleInstances;
import org.outrider.wad.WadStack;

/** Processes of an installed ViZDoom; skipped where there is none. */
@EnabledOnOs(OS.LINUX)
class EngineProcessesTest {

    private final List<WadStack> open = new ArrayList<>();
    private ViZDoomEngine engine = new ViZDoomEngine();

    @BeforeEach
    void find() {
        engine = InstalledViZDoom.engine();
    }

    @AfterEach
    void closeWads() {
        open.forEach(WadStack::close);
    }

    private ViZDoomGame game() throws Exception {
        WadStack wads = WadStack.open(InstalledViZDoom.freedoom());
        open.add(wads);
        return engine.open(GameSetup.of(wads, "MAP01").buttons(Button.ATTACK).build());
    }

    /** Folders of the engines of this process. */
    private static List<Path> folders() throws Exception {
        String own = ProcessHandle.current().pid() + "-";
        if (!Files.isDirectory(StaleInstances.parent())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(StaleInstances.parent())) {
            return all.filter(folder -> folder.getFileName().toString().startsWith(own)).toList();
        }
    }

    private static long pid(Path folder) throws Exception {
        return Long.parseLong(Files.readString(folder.resolve("pid")).strip());
    }

    private static List<Path> shared(String instance) throws Exception {
        try (Stream<Path> all = Files.list(Path.of("/dev/shm"))) {
            return all.filter(file -> file.getFileName().toString().endsWith(instance)).toList();
        }
    }

    private static String instance(Path folder) throws Exception {
        List<String> arguments = Files.readAllLines(folder.resolve("arguments"));
        return arguments.get(arguments.indexOf("+viz_instance_id") + 1);
    }

    @Test
    void aClosedGameLeavesNothing() throws Exception {
        ViZDoomGame game = game();
        Path folder = folders().getFirst();
        long pid = pid(folder);
        String instance = instance(folder);
        assertFalse(shared(instance).isEmpty());

        game.close();

        assertEquals(List.of(), folders());
        assertEquals(List.of(), shared(instance));
        assertTrue(ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void anEngineThatEndsByItselfIsToldAndLeavesNothing() throws Exception {
        ViZDoomGame game = game();
        Path folder = folders().getFirst();
        String instance = instance(folder);
        ProcessHandle.of(pid(folder)).orElseThrow().destroyForcibly();

        EngineFailure failure = assertThrows(EngineFailure.class, () -> {
            for (int i = 0; i < 1000; i++) {
                game.makeAction(new double[] {0}, 1);
            }
        });
        assertFalse(failure.isHang());
        assertTrue(failure.getMessage().contains("MAP01"), failure.getMessage());
        assertThrows(IllegalStateException.class, game::getState);
        game.close();

        assertEquals(List.of(), folders());
        assertEquals(List.of(), shared(instance));
    }

    @Test
    void anEngineThatHangsIsEndedAndToldAndLeavesNothing() throws Exception {
        engine = new ViZDoomEngine(Duration.ofSeconds(5));
        ViZDoomGame game = game();
        game.makeAction(new double[] {0}, 10);
        Path folder = folders().getFirst();
        String instance = instance(folder);
        ProcessHandle process = ProcessHandle.of(pid(folder)).orElseThrow();
        assertEquals(11, game.getEpisodeTime());
        stop(process);

        EngineFailure failure = assertThrows(EngineFailure.class, () -> game.makeAction(new double[] {0}, 1));
        assertTrue(failure.isHang());
        assertEquals("ViZDoom has not answered for 5 s on MAP01 after tic 11 and was ended", failure.getMessage());
        assertFalse(process.isAlive());
        game.close();

        assertEquals(List.of(), folders());
        assertEquals(List.of(), shared(instance));
    }

    /** Where an engine ends while it records, ViZDoom would wait for it for ever. */
    @Test
    @Timeout(60)
    void anEngineThatHangsWhileItRecordsIsTold(@TempDir Path demos) throws Exception {
        engine = new ViZDoomEngine(Duration.ofSeconds(3));
        ViZDoomGame game = game();
        game.newEpisode(demos.resolve("hang.lmp"));
        game.makeAction(new double[] {0}, 10);
        Path folder = folders().getFirst();
        String instance = instance(folder);
        stop(ProcessHandle.of(pid(folder)).orElseThrow());

        assertTrue(assertThrows(EngineFailure.class, () -> game.makeAction(new double[] {0}, 1)).isHang());
        game.close();

        assertEquals(List.of(), folders());
        assertEquals(List.of(), shared(instance));
    }

    @Test
    @Timeout(60)
    void anEngineThatEndsWhileItRecordsIsTold(@TempDir Path demos) throws Exception {
        engine = new ViZDoomEngine(Duration.ofSeconds(3));
        ViZDoomGame game = game();
        game.newEpisode(demos.resolve("end.lmp"));
        ProcessHandle.of(pid(folders().getFirst())).orElseThrow().destroyForcibly();

        assertThrows(EngineFailure.class, () -> {
            for (int i = 0; i < 1000; i++) {
                game.makeAction(new double[] {0}, 1);
            }
        });
        game.close();

        assertEquals(List.of(), folders());
    }

    /** Has a process stand still without ending. */
    private static void stop(ProcessHandle process) throws Exception {
        assertEquals(0, new ProcessBuilder("kill", "-STOP", Long.toString(process.pid())).start().waitFor());
    }
}
