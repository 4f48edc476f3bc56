/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.outrider.app.ExitCode;
import org.outrider.wad.WadWriter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class MapsCommandTest extends CommandLineTest {

    @Test
    void everyMapIsListedWithItsCounts() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01", "MAP02");

        assertEquals(ExitCode.OK, run("maps", wad.toString()));

        assertEquals(3, out().lines().count(), out());
        assertTrue(out().lines().anyMatch(line -> line.matches("MAP02 .* 7 +2 +512x256 +1 +1 +0")), out());
    }

    @Test
    void listIsAlsoThereAsJson() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");

        run("maps", wad.toString(), "--json");

        JsonNode map = new ObjectMapper().readTree(out()).path("maps").path(0);
        assertEquals("MAP01", map.path("name").asText());
        assertEquals(2, map.path("sectors").asInt());
        assertEquals(1, map.path("line_specials").asInt());
    }

    @Test
    void brokenMapIsToldAndTheOthersAreListed() throws Exception {
        WadWriter wad = WadWriter.pwad().addMarker("MAP07").add("THINGS", new byte[3]).add("LINEDEFS", new byte[0]);
        Path path = folder.resolve("broken.wad");
        wad.write(path);

        assertEquals(ExitCode.INPUT, run("maps", path.toString()));
        assertTrue(out().contains("unusable: ") && out().contains("MAP07"), out());
    }
}
