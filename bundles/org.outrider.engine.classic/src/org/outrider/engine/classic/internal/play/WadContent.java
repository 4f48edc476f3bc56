/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameException;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.LevelSource;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/** What games take from their WADs: levels and, for those that are looked at, pictures. May be shared by threads. */
public final class WadContent implements LevelSource {

    private final WadStack wads;
    private final WadLevels levels;
    private @Nullable RenderResources pictures;

    /** @throws GameException where the texture directory is malformed */
    public WadContent(WadStack wads) throws GameException {
        this.wads = wads;
        try {
            levels = new WadLevels(wads);
        } catch (LevelException e) {
            throw new GameException(e.getMessage(), e);
        }
    }

    @Override
    public Level level(String name) throws LevelException {
        return levels.level(name);
    }

    /**
     * The pictures, decoded when first asked for.
     *
     * @throws GameException where the WADs lack what nothing can be drawn without, such as a palette
     */
    public synchronized RenderResources pictures() throws GameException {
        RenderResources known = pictures;
        if (known == null) {
            try {
                known = RenderResources.load(wads, levels.textures(), GameData.normal());
            } catch (WadFormatException e) {
                throw new GameException("the game cannot be drawn: " + e.getMessage(), e);
            }
            pictures = known;
        }
        return known;
    }
}
