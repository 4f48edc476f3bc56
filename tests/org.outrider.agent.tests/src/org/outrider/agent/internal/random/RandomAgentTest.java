/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.random;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.agent.Agents;
import org.outrider.agent.Maps;
import org.outrider.agent.Playthrough;
import org.outrider.wad.build.MapBuilder;

/** The agent that plays by chance. */
class RandomAgentTest {

    @TempDir
    private Path folder;

    private Playthrough play(long seed) throws Exception {
        MapBuilder map = Maps.startAt(Maps.map(), 64, 128);
        map.room(Maps.room(), 0, 0, 256, 256);
        return Playthrough.play(map, folder, 10, seed, Agents.random());
    }

    @Test
    void doesTheSameForTheSameSeed() throws Exception {
        assertTrue(play(1).actions().equals(play(1).actions()));
    }

    @Test
    void doesSomethingElseForAnotherSeed() throws Exception {
        assertFalse(play(1).actions().equals(play(2).actions()));
    }

    @Test
    void shootsNowAndThen() throws Exception {
        assertTrue(play(1).actions().stream().anyMatch(action -> action.get(3) != 0));
        assertTrue(play(1).actions().stream().anyMatch(action -> action.get(3) == 0));
    }
}
