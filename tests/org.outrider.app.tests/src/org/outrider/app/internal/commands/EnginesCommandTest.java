/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.app.ExitCode;
import org.outrider.engine.EngineFeature;
import org.outrider.engine.EngineFolders;
import org.outrider.engine.EngineStatus;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.MapRules;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.run.EngineChoice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine;

class EnginesCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private EngineStatus absent = EngineStatus.missing(Set.of(EngineFeature.UDMF_MAPS),
            "no ViZDoom was found; install it");

    @Test
    void engineOfTheProductIsListedWithItsVersionAndWhatItCanDo() {
        assertEquals(ExitCode.OK, run());

        assertTrue(out.toString().startsWith("classic " + ClassicEngine.VERSION + System.lineSeparator()),
                out::toString);
        assertTrue(out.toString().contains("snapshots"), out::toString);
    }

    @Test
    void whatIsMissingIsToldWithHowToGetIt() {
        run();

        assertTrue(out.toString().contains("missing  no ViZDoom was found; install it"), out::toString);
    }

    @Test
    void documentSaysTheSame() throws IOException {
        run("--json");

        JsonNode engines = new ObjectMapper().readTree(out.toString());
        assertEquals("classic", engines.path(0).path("name").textValue());
        assertTrue(engines.path(0).path("available").booleanValue());
        assertEquals("no ViZDoom was found; install it", engines.path(1).path("missing").textValue());
        assertFalse(engines.path(1).path("available").booleanValue());
        assertEquals("UDMF maps", engines.path(1).path("features").path(0).textValue());
    }

    @Test
    void folderOfAnEngineThatLacksSomethingIsTold() {
        absent = EngineStatus.incomplete(folder, Set.of(), "the part that speaks to it; build it");

        run();

        assertTrue(out.toString().contains("lies in  " + folder), out::toString);
        assertTrue(out.toString().contains("missing  the part that speaks to it; build it"), out::toString);
    }

    @Test
    void folderOfViZDoomIsKeptUntilItIsForgotten() {
        run("--vizdoom-home", folder.toString());
        assertEquals(Optional.of(folder), folders().get("vizdoom"));

        run("--forget-vizdoom-home");
        assertEquals(Optional.empty(), folders().get("vizdoom"));
    }

    @Test
    void folderThatIsNotThereIsRefused() {
        assertFalse(run("--vizdoom-home", folder.resolve("none").toString()) == ExitCode.OK);
        assertEquals(Optional.empty(), folders().get("vizdoom"));
    }

    private EngineFolders folders() {
        return new EngineFolders(folder.resolve("engines.properties"));
    }

    private int run(String... args) {
        EngineChoice engines = new EngineChoice(List.of(new ClassicEngine(), new Absent(absent)));
        return new CommandLine(new EnginesCommand(engines, folders())).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter())).execute(args);
    }

    /** An engine that is not there. */
    private record Absent(EngineStatus status) implements GameEngine {

        @Override
        public String id() {
            return "vizdoom";
        }

        @Override
        public String version() {
            return "";
        }

        @Override
        public MapRules mapRules() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Game open(GameSetup setup) throws GameException {
            throw new GameException("no ViZDoom was found");
        }
    }
}
