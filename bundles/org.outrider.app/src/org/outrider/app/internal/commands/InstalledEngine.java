/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import org.outrider.engine.GameEngine;
import org.outrider.run.Engines;
import org.outrider.run.PlaytestException;

/** Where commands get their engine from. */
@FunctionalInterface
interface InstalledEngine {

    /** The embedded engine, found when it is asked for. */
    InstalledEngine CLASSIC = () -> Engines.get("classic");

    /**
     * The engine.
     *
     * @throws PlaytestException where it is not installed
     */
    GameEngine get() throws PlaytestException;
}
