/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameSetup;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoWriter;
import org.outrider.wad.demo.TicCommand;

/**
 * Lets a demo run on for a second after an exit or a death, in which nothing is pressed. Doom 1.9: a level is left at
 * the start of the tic after the one that reached its exit, so that without it no source port would count it as done.
 */
final class DemoTail {

    static final int TICS = GameSetup.TICS_PER_SECOND;

    private DemoTail() {
    }

    static Demo append(Demo demo, EpisodeEnd end) {
        if (end == EpisodeEnd.TIMEOUT) {
            return demo;
        }
        DemoWriter writer = new DemoWriter(demo.header());
        int players = demo.header().players();
        for (int tic = 0; tic < demo.tics(); tic++) {
            for (int slot = 0; slot < players; slot++) {
                writer.add(demo.command(tic, slot));
            }
        }
        for (int i = 0; i < TICS * players; i++) {
            writer.add(TicCommand.IDLE);
        }
        return writer.toDemo();
    }
}
