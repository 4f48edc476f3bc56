/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/**
 * An engine that can run games; found as an OSGi service or by {@link java.util.ServiceLoader}.
 *
 * <p>One that rests on an installation elsewhere is contributed in any case, and tells by its {@link #status()} what it
 * lacks.
 */
public interface GameEngine {

    /** Short name by which users choose it, such as "classic". */
    String id();

    /** Version of the engine; empty where it is not there. */
    String version();

    /** Name and version as results keep them, such as "classic 0.1.0". */
    default String nameAndVersion() {
        return id() + " " + version();
    }

    /** Where the engine lies and what it can do, as it is now. */
    EngineStatus status();

    /** What the numbers in maps mean to this engine. */
    MapRules mapRules();

    /**
     * Starts a game at the beginning of its first episode.
     *
     * @throws GameException where the map cannot be played: missing, malformed, or in need of what the engine lacks
     */
    Game open(GameSetup setup) throws GameException;
}
