/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import org.outrider.engine.classic.internal.level.Level;

/** Where a game gets its levels from. */
public interface LevelSource {

    /**
     * The level of a name; the same object each time.
     *
     * @throws LevelException where there is none or it is malformed
     */
    Level level(String name) throws LevelException;
}
