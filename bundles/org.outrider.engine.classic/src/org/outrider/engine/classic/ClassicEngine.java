/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.MapRules;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.play.ClassicGame;
import org.outrider.engine.classic.internal.play.ThingCatalogue;
import org.outrider.wad.WadStack;

/** The embedded engine. Games of the same WADs share their levels; may be used by several threads. */
public final class ClassicEngine implements GameEngine {

    /** Version of the rules and of what they compute. */
    public static final String VERSION = "0.1.0";

    private final ThingCatalogue catalogue = new ThingCatalogue(GameData.normal());
    private final Map<WadStack, WeakReference<WadLevels>> levels = new WeakHashMap<>();

    @Override
    public String id() {
        return "classic";
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public MapRules mapRules() {
        return catalogue;
    }

    @Override
    public Game open(GameSetup setup) throws GameException {
        try {
            return new ClassicGame(setup, levelsOf(setup.wads()), catalogue);
        } catch (LevelException e) {
            throw new GameException(e.getMessage(), e);
        }
    }

    private synchronized WadLevels levelsOf(WadStack wads) throws LevelException {
        WeakReference<WadLevels> reference = levels.get(wads);
        @Nullable WadLevels known = reference == null ? null : reference.get();
        if (known == null) {
            known = new WadLevels(wads);
            levels.put(wads, new WeakReference<>(known));
        }
        return known;
    }
}
