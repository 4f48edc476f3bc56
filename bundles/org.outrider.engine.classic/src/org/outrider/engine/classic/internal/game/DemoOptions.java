/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.wad.demo.DemoHeader;

/** The options of the game that a demo was recorded in. */
public final class DemoOptions {

    private DemoOptions() {
    }

    /**
     * Options by a demo's header. A demo with player 2 in it is a game of several (Doom 1.9).
     *
     * @param commercial true for Doom II's maps
     */
    public static GameOptions of(DemoHeader header, boolean commercial, Complevel complevel) {
        int mask = 0;
        for (int player : header.playersInGame()) {
            mask |= 1 << player;
        }
        int episode = commercial ? 1 : Math.max(header.episode(), 1);
        return new GameOptions(header.skill(), episode, Math.max(header.map(), 1), commercial, header.deathmatch(),
                header.respawn(), header.fast(), header.noMonsters(), header.consolePlayer(), mask,
                header.playerInGame(1), complevel);
    }
}
