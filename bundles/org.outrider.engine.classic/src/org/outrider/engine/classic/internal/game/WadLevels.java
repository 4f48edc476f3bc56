/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.LevelBuilder;
import org.outrider.engine.classic.internal.level.Textures;
import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.graphics.TextureDefinition;
import org.outrider.wad.graphics.TextureDirectory;
import org.outrider.wad.map.MapData;

/** Levels of WADs, loaded when first asked for and kept. May be shared between threads. */
public final class WadLevels implements LevelSource {

    private final WadStack wads;
    private final Textures textures;
    private final Map<String, Level> loaded = new ConcurrentHashMap<>();

    /** @throws LevelException where the texture directory is malformed */
    public WadLevels(WadStack wads) throws LevelException {
        this.wads = wads;
        try {
            // a WAD of maps alone can be played, though not looked at
            boolean textured = wads.find("TEXTURE1").isPresent();
            List<TextureDefinition> definitions = textured ? TextureDirectory.read(wads).textures() : List.of();
            textures = new Textures(definitions.stream().map(TextureDefinition::name).toList(),
                    definitions.stream().mapToInt(TextureDefinition::height).toArray(),
                    wads.flats().stream().map(Lump::name).toList());
        } catch (WadFormatException e) {
            throw new LevelException(e.getMessage(), e);
        }
    }

    /** Numbers and names of the WADs' textures and flats. */
    public Textures textures() {
        return textures;
    }

    @Override
    public Level level(String name) throws LevelException {
        Level level = loaded.get(name);
        if (level == null) {
            try {
                level = LevelBuilder.build(MapData.load(wads, name), textures);
            } catch (WadFormatException e) {
                throw new LevelException(e.getMessage(), e);
            }
            Workload.check(level, GameData.normal());
            Level other = loaded.putIfAbsent(name, level);
            if (other != null) {
                level = other;
            }
        }
        return level;
    }
}
