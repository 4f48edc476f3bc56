/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;
import org.outrider.explore.Witness;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoHeader;
import org.outrider.wad.demo.DemoWriter;
import org.outrider.wad.demo.TicCommand;

/** Plays demos from the start of the map and looks what they show. */
final class Replay {

    private Replay() {
    }

    /** What a game shows that has come to the end of a demo. */
    static Witness describe(Game game, Demo demo) {
        return new Witness(demo, game.getEpisodeTime(), game.episodeEnd(), value(game, GameVariable.KILLCOUNT),
                value(game, GameVariable.ITEMCOUNT), value(game, GameVariable.SECRETCOUNT),
                Integer.bitCount(Lineage.bits(game.keys())));
    }

    private static int value(Game game, GameVariable variable) {
        return (int) game.getGameVariable(variable);
    }

    /**
     * True where the demo, played from the start of the map, shows what is claimed.
     *
     * @param fresh a game that may be used up
     */
    static boolean shows(Game fresh, Witness claimed) {
        fresh.replayEpisode(claimed.demo());
        if (claimed.tics() > 0) {
            fresh.advanceAction(claimed.demo().tics(), true);
        }
        Witness seen = describe(fresh, claimed.demo());
        boolean left = claimed.end().isEmpty() || claimed.end().equals(seen.end());
        return left && seen.kills() == claimed.kills() && seen.items() == claimed.items()
                && seen.secrets() == claimed.secrets() && seen.keys() == claimed.keys();
    }

    /** The first player's commands. */
    static List<TicCommand> commands(Demo demo) {
        return IntStream.range(0, demo.tics()).mapToObj(tic -> demo.command(tic, 0)).toList();
    }

    /** The same commands as a demo of another skill. */
    static Demo atSkill(Demo demo, int skill) {
        DemoHeader old = demo.header();
        DemoWriter writer = new DemoWriter(new DemoHeader(old.version(), skill, old.episode(), old.map(),
                old.deathmatch(), old.respawn(), old.fast(), old.noMonsters(), old.consolePlayer(), old.playerMask()));
        commands(demo).forEach(writer::add);
        return writer.toDemo();
    }
}
