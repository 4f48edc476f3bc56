/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.product.Product.Outcome;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs that outlast the process that started them: each command is a process of its own. */
class QueueTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void testThatOneProcessStartsIsPlayedByAnotherAndReadByAThird() throws Exception {
        String id = succeed("test", "start", Freedoom.phase2().toString(), "--episodes", "2", "--episode-time", "10")
                .out().strip();

        Outcome worker = succeed("worker", "--drain");

        JsonNode status = new ObjectMapper().readTree(succeed("test", "status", id, "--json").out());
        assertEquals("completed", status.path("status").asText(), worker.err());
        assertEquals(2, status.path("progress").path("current_episode").asInt());
        assertTrue(worker.out().contains(id + ": episode 1 "), worker.out());
        assertTrue(succeed("runs", "list").err().isEmpty(), "nothing but the list is printed");
    }

    private Outcome succeed(String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of("--db", folder.resolve("runs").toString()));
        Outcome outcome = new Product(folder, Map.of()).run(line.toArray(String[]::new));
        assertEquals(0, outcome.exitCode(), outcome.err());
        return outcome;
    }
}
