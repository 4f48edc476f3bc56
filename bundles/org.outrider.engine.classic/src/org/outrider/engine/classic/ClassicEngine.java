/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic;

import java.lang.ref.WeakReference;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.EngineFeature;
import org.outrider.engine.EngineStatus;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.MapRules;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.play.ClassicGame;
import org.outrider.engine.classic.internal.play.ThingCatalogue;
import org.outrider.engine.classic.internal.play.WadContent;
import org.outrider.wad.WadStack;

/** The embedded engine. Games of the same WADs share their levels and pictures; may be used by several threads. */
public final class ClassicEngine implements GameEngine {

    /** Version of the rules and of what they compute. */
    public static final String VERSION = "0.1.0";

    private static final Set<EngineFeature> FEATURES = EnumSet.of(EngineFeature.SNAPSHOTS, EngineFeature.SAVED_GAMES,
            EngineFeature.CLASSIC_DEMOS, EngineFeature.MAP_SCRIPTS, EngineFeature.DRAWING_LOAD,
            EngineFeature.VIEW_INSPECTION, EngineFeature.INVULNERABLE, EngineFeature.LINEAR_DEPTH,
            EngineFeature.ANY_RESOLUTION);

    private final ThingCatalogue catalogue = new ThingCatalogue(GameData.normal());
    private final Map<WadStack, WeakReference<WadContent>> contents = new WeakHashMap<>();

    @Override
    public String id() {
        return "classic";
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public EngineStatus status() {
        return EngineStatus.embedded(FEATURES);
    }

    @Override
    public MapRules mapRules() {
        return catalogue;
    }

    @Override
    public Game open(GameSetup setup) throws GameException {
        return new ClassicGame(setup, contentOf(setup.wads()), catalogue);
    }

    private synchronized WadContent contentOf(WadStack wads) throws GameException {
        WeakReference<WadContent> reference = contents.get(wads);
        @Nullable WadContent known = reference == null ? null : reference.get();
        if (known == null) {
            known = new WadContent(wads);
            contents.put(wads, new WeakReference<>(known));
        }
        return known;
    }
}
