/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class StaleInstancesTest {

    private final String instance = UUID.randomUUID().toString();

    @TempDir
    private Path parent = Path.of("");

    /** What a process leaves that was ended by force: the folder of its engine, and nobody who holds its lock. */
    private Path left(long pid) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("1-left"));
        Files.createFile(folder.resolve(InstanceFolder.LOCK));
        Files.writeString(folder.resolve("pid"), pid + "\n");
        Files.writeString(folder.resolve("arguments"), "-iwad\nsome.wad\n+viz_instance_id\n" + instance + "\n");
        return folder;
    }

    private Process sleeper(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "read line", "engine"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static boolean ends(Process process) throws InterruptedException {
        return process.waitFor(10, TimeUnit.SECONDS);
    }

    @Test
    void anEngineWhoseOwnerIsGoneIsEndedAndItsFolderRemoved() throws Exception {
        Process engine = sleeper("+viz_instance_id", instance);
        Path folder = left(engine.pid());

        assertEquals(1, StaleInstances.clearAll(parent));

        assertTrue(ends(engine));
        assertFalse(Files.exists(folder));
    }

    @Test
    void anotherProcessThatGotTheNumberOfTheEngineIsLeftAlone() throws Exception {
        Process other = sleeper("something", "else");
        left(other.pid());

        StaleInstances.clearAll(parent);

        assertTrue(other.isAlive());
        other.destroyForcibly();
    }

    @Test
    void aGameOfThisProcessIsLeftAlone() throws Exception {
        try (InstanceFolder folder = InstanceFolder.create(parent, Path.of("/bin/true"))) {
            assertEquals(0, StaleInstances.clearAll(parent));

            assertTrue(Files.exists(folder.program()));
        }
    }

    @Test
    void aFolderGoesWithItsGame() throws Exception {
        InstanceFolder folder = InstanceFolder.create(parent, Path.of("/bin/true"));

        folder.close();

        assertFalse(Files.exists(folder.program().getParent()));
    }

    /** A script that is written while another game starts cannot be run: that game's engine holds it open. */
    @Test
    void theScriptIsWrittenOnce() throws Exception {
        try (InstanceFolder first = InstanceFolder.create(parent, Path.of("/bin/true"));
                InstanceFolder second = InstanceFolder.create(parent, Path.of("/bin/false"))) {
            assertTrue(Files.isSameFile(first.program(), second.program()));
        }
    }

    @Test
    void theScriptWritesDownTheProcessAndItsArgumentsAndBecomesTheEngine() throws Exception {
        Path engine = Files.writeString(parent.resolve("it's an engine"), "#!/bin/sh\necho \"$0|$1|$2|$PWD\"\n");
        assertTrue(engine.toFile().setExecutable(true));
        try (InstanceFolder folder = InstanceFolder.create(parent, engine)) {
            Process process = new ProcessBuilder(folder.program().toString(), "+viz_instance_id", "two words").start();
            assertTrue(ends(process));

            EngineProcess found = EngineProcess.of(folder.file("")).orElseThrow();
            assertEquals(process.pid(), found.pid());
            assertEquals("two words", found.instance());
            assertEquals(engine + "|+viz_instance_id|two words|" + folder.program().getParent().toRealPath(),
                    folder.lastWords());
        }
    }

    @Test
    void foldersLieInTheUsersCache() {
        assertEquals(Path.of("/c/outrider/vizdoom"),
                StaleInstances.parent(Map.of("XDG_CACHE_HOME", "/c"), Path.of("/h"), "Linux"));
        assertEquals(Path.of("/h/.cache/outrider/vizdoom"), StaleInstances.parent(Map.of(), Path.of("/h"), "Linux"));
        assertEquals(Path.of("/h/Library/Caches/outrider/vizdoom"),
                StaleInstances.parent(Map.of(), Path.of("/h"), "Mac OS X"));
    }
}
