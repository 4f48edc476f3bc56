/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal;

import java.util.List;

import org.outrider.engine.GameEngine;
import org.outrider.run.Engines;
import org.outrider.ui.maps.internal.model.MapVocabulary;

/** The words for what is in maps, from the first engine that is installed. */
public final class InstalledWords {

    private InstalledWords() {
    }

    public static MapVocabulary get() {
        List<GameEngine> engines = Engines.all();
        return new MapVocabulary(engines.isEmpty() ? null : engines.getFirst().mapRules());
    }
}
