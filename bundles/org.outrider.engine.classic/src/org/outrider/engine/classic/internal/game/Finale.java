/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.StateReader;
import org.outrider.engine.classic.internal.world.StateWriter;

/** The text after an episode or a part of Doom II, as far as time and buttons go. */
final class Finale {

    /** Tics before which a press does not skip the text. */
    private static final int SKIP_DELAY = 50;
    private static final int LAST_COMMERCIAL_MAP = 30;

    private final Session session;
    private int count;
    /** True once the cast of monsters is shown, which never ends. */
    private boolean cast;

    Finale(Session session) {
        this.session = session;
    }

    void begin() {
        session.phase = Session.Phase.FINALE;
        count = 0;
        cast = false;
    }

    void tic() {
        if (session.options.commercial() && !cast && count > SKIP_DELAY && anyButton()) {
            if (session.map == LAST_COMMERCIAL_MAP) {
                cast = true;
            } else {
                session.pending = Session.Pending.WORLD_DONE;
            }
        }
        count++;
    }

    private boolean anyButton() {
        for (Player player : session.players) {
            if (player.buttons != 0) {
                return true;
            }
        }
        return false;
    }

    void save(StateWriter out) {
        out.write(count);
        out.write(cast);
    }

    void load(StateReader in) {
        count = in.read();
        cast = in.readBoolean();
    }
}
