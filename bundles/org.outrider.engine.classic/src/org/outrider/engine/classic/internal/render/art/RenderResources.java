/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.Animation;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.State;
import org.outrider.engine.classic.internal.level.Textures;
import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.graphics.Colormap;
import org.outrider.wad.graphics.Flat;
import org.outrider.wad.graphics.Palette;
import org.outrider.wad.graphics.TextureDefinition;
import org.outrider.wad.graphics.TextureDirectory;

/**
 * All pictures of a stack of WADs, decoded; immutable and shared by any number of renderers and threads.
 *
 * <p>Pictures that are missing or malformed do not stop a game: they are left blank and named in {@link #problems()}.
 */
public final class RenderResources {

    private static final Set<String> START_MARKERS = Set.of("F_START", "FF_START");
    private static final int EPISODE_SKIES = 4;
    private static final int LAST_MAP_OF_FIRST_SKY = 11;
    private static final int LAST_MAP_OF_SECOND_SKY = 20;

    private final WallTexture[] walls;
    private final byte[][] flats;
    private final List<PictureCycle> cycles;
    private final @Nullable SpriteView[] viewByState;
    private final BitSet brightStates;
    private final Colormaps colormaps;
    private final List<Palette> palettes;
    private final int[] skies = new int[EPISODE_SKIES];
    private final HudArt hud;
    private final List<String> problems;

    private RenderResources(WadStack wads, Textures textures, GameData data) throws WadFormatException {
        List<String> found = new ArrayList<>();
        palettes = Palette.readAll(wads.get("PLAYPAL"));
        colormaps = new Colormaps(Colormap.read(wads.get("COLORMAP")));
        TextureBuilder builder = new TextureBuilder(wads, found);
        List<TextureDefinition> definitions = TextureDirectory.read(wads).textures();
        walls = definitions.stream().map(builder::build).toArray(WallTexture[]::new);
        List<Lump> flatLumps = wads.flats();
        flats = new byte[flatLumps.size()][];
        for (int i = 0; i < flats.length; i++) {
            flats[i] = flat(flatLumps.get(i), found);
        }
        cycles = data.animations().stream().map(animation -> cycle(animation, textures, flatLumps))
                .flatMap(Optional::stream).toList();
        SpriteTable sprites = new SpriteTable(wads, found);
        viewByState = new SpriteView[data.stateCount()];
        for (int i = 0; i < viewByState.length; i++) {
            State state = data.state(i);
            viewByState[i] = sprites.find(state.sprite(), state.frame());
        }
        brightStates = BrightFrames.of(wads, data);
        for (int i = 0; i < skies.length; i++) {
            skies[i] = textures.findTexture("SKY" + (i + 1));
        }
        hud = new HudArt(wads, found);
        problems = List.copyOf(found);
    }

    /**
     * Decodes the pictures of WADs.
     *
     * @param textures the numbers by which levels of these WADs name their textures
     * @throws WadFormatException where PLAYPAL, COLORMAP, PNAMES or TEXTURE1 is missing or malformed
     */
    public static RenderResources load(WadStack wads, Textures textures, GameData data) throws WadFormatException {
        return new RenderResources(wads, textures, data);
    }

    private static byte[] flat(Lump lump, List<String> problems) {
        try {
            return Flat.read(lump).toBytes();
        } catch (WadFormatException e) {
            problems.add("flat " + lump.name() + ": " + e.getMessage());
            return new byte[Flat.SIZE * Flat.SIZE];
        }
    }

    private static Optional<PictureCycle> cycle(Animation animation, Textures textures, List<Lump> flats) {
        int first = number(animation.first(), animation.flat(), textures);
        int last = number(animation.last(), animation.flat(), textures);
        if (first < 0 || last <= first) {
            return Optional.empty();
        }
        int phase = animation.flat() ? placeBehindMarker(flats.get(first)) : first;
        return Optional.of(
                new PictureCycle(animation.flat(), first, last - first + 1, phase, animation.tics()));
    }

    /** Number of a flat as Doom 1.9 counts: all lumps behind F_START, markers too. */
    private static int placeBehindMarker(Lump flat) {
        List<Lump> lumps = flat.wad().lumps();
        int marker = flat.index();
        while (marker > 0 && !START_MARKERS.contains(lumps.get(marker).name())) {
            marker--;
        }
        return flat.index() - marker - 1;
    }

    private static int number(String name, boolean flat, Textures textures) {
        return flat ? textures.flatNumber(name) : textures.findTexture(name);
    }

    /** All wall textures by number, a fresh array. */
    public WallTexture[] walls() {
        return walls.clone();
    }

    /** All flats by number, 64 rows of 64 pixels each; a fresh array of shared flats, which are not to be changed. */
    public byte[][] flats() {
        return flats.clone();
    }

    /** A wall texture by number. */
    public WallTexture wall(int number) {
        return walls[number];
    }

    /** A flat by number; not to be changed. */
    public byte[] flat(int number) {
        return flats[number];
    }

    /** Runs of pictures that are shown in turn. */
    public List<PictureCycle> cycles() {
        return cycles;
    }

    /** How the sprite of a state looks; null where the WADs have no picture of it. */
    public @Nullable SpriteView sprite(State state) {
        return viewByState[state.index()];
    }

    /** Whether a state is drawn without regard to light. */
    public boolean isBright(State state) {
        return brightStates.get(state.index());
    }

    public Colormaps colormaps() {
        return colormaps;
    }

    /** The palettes: normal, 8 of pain, 4 of pickups, 1 of the radiation suit. */
    public List<Palette> palettes() {
        return palettes;
    }

    /**
     * Number of the wall texture that a map's sky shows; -1 where the WADs lack it. It goes by the map shown, as since
     * Final Doom; Doom II 1.9 keeps the sky of the map that the game was begun on.
     *
     * @param commercial true for Doom II's maps
     */
    public int sky(boolean commercial, int episode, int map) {
        if (commercial) {
            return skies[map <= LAST_MAP_OF_FIRST_SKY ? 0 : map <= LAST_MAP_OF_SECOND_SKY ? 1 : 2];
        }
        return skies[Math.min(Math.max(episode, 1), EPISODE_SKIES) - 1];
    }

    /** Pictures of the status bar. */
    public HudArt hud() {
        return hud;
    }

    /** What was missing or malformed, one message each; empty for sound WADs. */
    public List<String> problems() {
        return problems;
    }
}
