/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.outrider.engine.EngineStatus;

/** The ViZDoom, Freedoom and scenarios of this machine; tests that need what is not there are skipped. */
final class InstalledViZDoom {

    private static final List<String> GAMES = List.of("/usr/share/games/doom/freedoom2.wad",
            "/usr/local/share/games/doom/freedoom2.wad", "/usr/share/doom/freedoom2.wad");

    private InstalledViZDoom() {
    }

    static ViZDoomEngine engine() {
        ViZDoomEngine engine = new ViZDoomEngine();
        EngineStatus status = engine.status();
        Assumptions.assumeTrue(status.isAvailable(), () -> "not run: " + status.missing().orElse(""));
        return engine;
    }

    static Path freedoom() {
        Optional<Path> found = GAMES.stream().map(Path::of).filter(Files::exists).findFirst();
        Assumptions.assumeTrue(found.isPresent(), "not run: freedoom2.wad is in none of " + GAMES);
        return found.get();
    }

    /** A scenario file of the installation, or of the folder that -Dvizdoom.scenarios names. */
    static Path scenario(String name) throws IOException {
        Path home = ViZDoomInstallation.find().installation().orElseThrow().home();
        String named = System.getProperty("vizdoom.scenarios", System.getenv().getOrDefault("VIZDOOM_SCENARIOS", ""));
        List<Path> folders = Stream.concat(named.isEmpty() ? Stream.of() : Stream.of(Path.of(named)),
                Stream.of("scenarios", "../scenarios", "../../scenarios", "../../src/scenarios").map(home::resolve))
                .toList();
        Optional<Path> found = folders.stream().map(folder -> folder.resolve(name)).filter(Files::exists).findFirst();
        Assumptions.assumeTrue(found.isPresent(), "not run: " + name + " is in none of " + folders);
        return found.get().toRealPath();
    }
}
