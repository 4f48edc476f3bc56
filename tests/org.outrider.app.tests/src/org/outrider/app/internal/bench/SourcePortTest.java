/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts stand for source ports. */
class SourcePortTest {

    @TempDir
    private Path folder = Path.of("");

    private SourcePort port(int endStatus, String... lines) throws IOException {
        Path script = folder.resolve("port");
        Files.writeString(script, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return new SourcePort(script, endStatus, List.of("-nodraw", "-fastdemo"));
    }

    private double play(SourcePort port, int times) throws IOException, InterruptedException {
        return port.cpuSeconds(Path.of("/games/doom2.wad"), Path.of("/demos/run.lmp"), times);
    }

    @Test
    void demoIsPlayedAsOftenAsAsked() throws Exception {
        Path calls = folder.resolve("calls");

        double seconds = play(port(0, "echo \"$@\" >> " + calls), 3);

        String call = "-iwad /games/doom2.wad -nodraw -fastdemo /demos/run.lmp";
        assertEquals(List.of(call, call, call), Files.readAllLines(calls));
        assertTrue(seconds >= 0, "seconds: " + seconds);
    }

    @Test
    void portKeepsItsSettingsInAFolderThatVanishes() throws Exception {
        Path homes = folder.resolve("homes");

        play(port(0, "echo $HOME >> " + homes, "touch $HOME/settings.cfg"), 1);

        Path home = Path.of(Files.readAllLines(homes).getFirst());
        assertTrue(Files.notExists(home), home.toString());
    }

    @Test
    void portMayEndWithAStatusOfItsOwn() throws Exception {
        assertTrue(play(port(255, "exit 255"), 2) >= 0);
    }

    @Test
    void portThatFailsIsNamed() throws Exception {
        SourcePort failing = port(0, "exit 3");

        IOException failure = assertThrows(IOException.class, () -> play(failing, 2));

        assertEquals("port ended with status 3 on /demos/run.lmp", failure.getMessage());
    }
}
