/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.outrider.engine.EngineFeature;
import org.outrider.engine.EngineStatus;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.MapRules;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.engine.vizdoom.internal.GameOpener;
import org.outrider.engine.vizdoom.internal.NativeLibrary;

/**
 * ViZDoom, which plays what ZDoom plays: maps in the formats of Doom, Hexen and UDMF with scripts and classes of their
 * own. Each game is a process of its own. May be used by several threads.
 */
public final class ViZDoomEngine implements GameEngine {

    /** Name by which users choose this engine. */
    public static final String ID = "vizdoom";
    /** System property with the seconds that a call may take before the engine counts as hanging. */
    public static final String ANSWER = "vizdoom.answer.seconds";

    private static final Set<EngineFeature> FEATURES = EnumSet.of(EngineFeature.AUDIO, EngineFeature.INVULNERABLE,
            EngineFeature.MULTIPLAYER, EngineFeature.HEXEN_MAPS, EngineFeature.UDMF_MAPS, EngineFeature.ACS,
            EngineFeature.ZDOOM_LUMPS, EngineFeature.DEHACKED, EngineFeature.BOOM, EngineFeature.ANY_RESOLUTION);

    private static final String HOW_TO_GET_IT = ". ViZDoom is free: build it from source as its documentation says"
            + " (Farama-Foundation/ViZDoom on GitHub) and name the folder that has its program, vizdoom.pk3 and its"
            + " C++ library by " + ViZDoomInstallation.VARIABLE;
    private static final String HOW_TO_BUILD = ". Build Outrider with -Pvizdoom -D" + ViZDoomInstallation.PROPERTY
            + "=FOLDER";

    /** Maps of Doom's format mean the same to both engines. */
    private final MapRules rules = new ClassicEngine().mapRules();
    private final GameOpener opener;

    /** Has engines 30 seconds to answer, or as many as the system property {@value #ANSWER} says. */
    public ViZDoomEngine() {
        this(Duration.ofSeconds(Long.getLong(ANSWER, 30)));
    }

    /**
     * @param answer how long a call may take before the engine counts as hanging and is ended; four times that for
     *        starting one
     */
    public ViZDoomEngine(Duration answer) {
        opener = new GameOpener(rules, answer);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String version() {
        return ViZDoomInstallation.find().installation().map(ViZDoomInstallation::version).orElse("");
    }

    @Override
    public EngineStatus status() {
        ViZDoomInstallation.Search search = ViZDoomInstallation.find();
        if (search.installation().isEmpty()) {
            return EngineStatus.missing(FEATURES, search.missing() + HOW_TO_GET_IT);
        }
        ViZDoomInstallation installation = search.installation().get();
        Optional<String> unloaded = NativeLibrary.load(installation.library());
        return unloaded.isPresent() ? EngineStatus.incomplete(installation.home(), FEATURES, unloaded.get() + HOW_TO_BUILD)
                : EngineStatus.found(installation.home(), FEATURES);
    }

    /** What the numbers in maps of Doom's own format mean; those of the other formats are ZDoom's, and not told. */
    @Override
    public MapRules mapRules() {
        return rules;
    }

    @Override
    public ViZDoomGame open(GameSetup setup) throws GameException {
        return open(setup, List.of());
    }

    /**
     * Starts a game with arguments of its own for the engine: settings such as {@code +sv_noautoaim 1}, or those of
     * {@link Multiplayer}.
     *
     * @param arguments without blanks, as on a command line
     * @throws GameException where the map cannot be played, or the setup has what ViZDoom does not know
     */
    public ViZDoomGame open(GameSetup setup, List<String> arguments) throws GameException {
        EngineStatus status = status();
        ViZDoomInstallation installation = ViZDoomInstallation.find().installation()
                .filter(found -> status.isAvailable())
                .orElseThrow(() -> new GameException("ViZDoom cannot be played: " + status.missing().orElse("")));
        return opener.open(installation, setup, arguments);
    }
}
