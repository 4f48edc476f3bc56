/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.wad.demo.DemoFile;

/**
 * Begins episodes and takes their demos: from an engine that hands out those of the original game's kind, or through a
 * file from one that records its own.
 */
final class DemoTaker implements AutoCloseable {

    private final Game game;
    private final boolean classic;
    private @Nullable Path file;

    /**
     * @param classic true where the game has {@link org.outrider.engine.EngineFeature#CLASSIC_DEMOS}
     */
    DemoTaker(Game game, boolean classic) {
        this.game = game;
        this.classic = classic;
    }

    /** Starts the map anew. */
    void begin() {
        if (classic) {
            game.newEpisode();
        } else {
            game.newEpisode(file());
        }
    }

    /** The demo of the episode, which is over. */
    DemoFile take(EpisodeEnd end) {
        if (classic) {
            return DemoFile.of(DemoTail.append(game.recordedDemo(), end));
        }
        try {
            // a recording is finished when the next episode begins
            game.newEpisode();
            return DemoFile.read(file());
        } catch (IOException e) {
            throw new UncheckedIOException("the recording of the episode cannot be read: " + e.getMessage(), e);
        }
    }

    private Path file() {
        Path known = file;
        if (known == null) {
            try {
                known = Files.createTempFile("outrider-episode", ".lmp");
            } catch (IOException e) {
                throw new UncheckedIOException("no file for recordings can be made: " + e.getMessage(), e);
            }
            file = known;
        }
        return known;
    }

    @Override
    public void close() {
        Path known = file;
        file = null;
        if (known != null) {
            try {
                Files.deleteIfExists(known);
            } catch (IOException e) {
                known.toFile().deleteOnExit();
            }
        }
    }
}
