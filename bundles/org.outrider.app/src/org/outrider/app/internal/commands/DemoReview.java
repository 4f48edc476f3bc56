/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.outrider.engine.GameException;
import org.outrider.engine.classic.DemoPlayback;
import org.outrider.engine.classic.DemoPlayback.PlayerState;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;

/**
 * What happens in a demo: its levels, and the player in the end.
 *
 * @param version of the demo's format
 * @param levels  in the order in which they were played; a level begun anew after a death comes again
 */
record DemoReview(int version, int skill, int tics, List<Level> levels, PlayerState player) {

    /**
     * A level that was played.
     *
     * @param end  exit, death, or "end of demo" where the player was alive and in the level
     * @param tics time spent in it
     */
    record Level(String map, String end, int tics, int kills, int totalKills, int items, int totalItems, int secrets,
            int totalSecrets) {

        static Level of(String map, String end, int tics, PlayerState player) {
            return new Level(map, end, tics, player.kills(), player.totalKills(), player.items(), player.totalItems(),
                    player.secrets(), player.totalSecrets());
        }
    }

    /**
     * Replays a demo.
     *
     * @throws GameException where a map is missing or malformed
     */
    static DemoReview of(WadStack wads, Demo demo) throws GameException {
        DemoPlayback playback = new DemoPlayback(wads, demo);
        List<Level> levels = new ArrayList<>();
        PlayerState player = playback.player();
        String map = playback.mapName();
        int time = 0;
        boolean inLevel = true;
        while (!playback.isFinished()) {
            playback.step();
            boolean over = inLevel && (!playback.isInLevel() || playback.levelTime() < time);
            if (over) {
                levels.add(Level.of(map, player.dead() ? "death" : "exit", time, player));
            }
            inLevel = playback.isInLevel();
            if (inLevel) {
                player = playback.player();
                map = playback.mapName();
                time = playback.levelTime();
            }
        }
        if (inLevel) {
            levels.add(Level.of(map, player.dead() ? "death" : "end of demo", time, player));
        }
        return new DemoReview(demo.header().version(), demo.header().skill(), demo.tics(), levels, player);
    }
}
