/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.EngineFeature;
import org.outrider.engine.EngineStatus;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.MapRules;

/** An engine whose games are {@link CorridorGame}s. */
public final class CorridorEngine implements GameEngine {

    private final List<CorridorGame> games = new ArrayList<>();
    private @Nullable String refusal;

    /** The games that were opened. */
    public synchronized List<CorridorGame> games() {
        return List.copyOf(games);
    }

    /** An engine that opens no game. */
    public static CorridorEngine refusing(String reason) {
        CorridorEngine engine = new CorridorEngine();
        engine.refusal = reason;
        return engine;
    }

    @Override
    public String id() {
        return "corridor";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public EngineStatus status() {
        return EngineStatus.embedded(Set.of(EngineFeature.CLASSIC_DEMOS, EngineFeature.SNAPSHOTS));
    }

    @Override
    public MapRules mapRules() {
        return new MapRules() {

            @Override
            public Optional<LineSpecial> lineSpecial(int number) {
                return Optional.empty();
            }

            @Override
            public Optional<ThingInfo> thing(int editorNumber) {
                return Optional.empty();
            }
        };
    }

    @Override
    public synchronized Game open(GameSetup setup) throws GameException {
        String reason = refusal;
        if (reason != null) {
            throw new GameException(reason);
        }
        CorridorGame game = new CorridorGame(setup, mapRules());
        games.add(game);
        return game;
    }
}
