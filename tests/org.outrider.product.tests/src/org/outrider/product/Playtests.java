/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.outrider.product.Product.Outcome;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A playtest of freedoom2 MAP01 by the product, with 5 episodes and seed 1.
 *
 * @param folder its report
 */
record Playtests(Path folder, Outcome outcome) {

    static final int EPISODES = 5;

    /** Plays to the end. */
    static Playtests play(Path folder, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("playtest", Freedoom.phase2().toString(), "--map", "MAP01",
                "--episodes", Integer.toString(EPISODES), "--seed", "1", "--out", folder.toString()));
        command.addAll(List.of(options));
        Outcome outcome = new Product(folder.getParent(), Map.of()).run(command.toArray(String[]::new));
        assertEquals(0, outcome.exitCode(), outcome::toString);
        return new Playtests(folder, outcome);
    }

    /** The document for programs. */
    JsonNode document() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("result.json").toFile());
    }

    /** The demo of an episode. */
    Path demo(int episode) {
        return folder.resolve("episode_" + episode + ".lmp");
    }
}
