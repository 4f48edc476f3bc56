/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

import org.outrider.engine.script.Stage;

/** A floor that takes 5 hit points every 16 tics. */
final class Acid {

    private static final int INTERVAL = 16;
    private static final int DAMAGE = 5;

    private Acid() {
    }

    /** Hurts the player if it is time. */
    static void burn(Stage stage) {
        if (stage.tic() % INTERVAL == 0) {
            stage.hurtPlayer(DAMAGE);
        }
    }
}
