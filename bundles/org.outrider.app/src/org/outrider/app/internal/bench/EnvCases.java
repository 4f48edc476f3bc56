/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.ActionSpace;
import org.outrider.engine.Button;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Observation;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.MapBuilder;

/**
 * The situations of {@code bench env}: a small room with one monster, the sample game's arena, and Freedoom's first
 * map.
 *
 * <p>The figures for ViZDoom 1.2.5 were taken on another machine of two cores, one instance with its engine and its
 * client pinned to one free core: in a small room, in Arnold's observation of a fight, for which it has to draw 400x225
 * pixels that are shrunk afterwards, and on the same map of Freedoom.
 */
public final class EnvCases implements AutoCloseable {

    /** Milliseconds that ViZDoom takes to begin an episode on the large map. */
    public static final double VIZDOOM_RESET_MILLIS = 9.5;

    /** The files that are written into the folder. */
    public static final List<String> FILES = List.of("sample.wad", "room.wad");

    private static final int IMP = 3001;
    private static final long SEED = 1;

    private static final ActionSpace ACTIONS = ActionSpace.parse("move_fb;move_lr;turn_lr;attack");

    private final WadStack sample;
    private final WadStack room;
    private final @Nullable WadStack freedoom;

    /**
     * Makes the small maps.
     *
     * @param folder for their WADs, which some engines read themselves
     * @param freedoom freedoom2.wad; null leaves out what is played on it
     */
    public EnvCases(Path folder, @Nullable WadStack freedoom) throws WadFormatException, IOException {
        Path game = Files.write(folder.resolve("sample.wad"), SampleIwad.build());
        sample = WadStack.open(game);
        room = WadStack.open(game, Files.write(folder.resolve("room.wad"), smallRoom()));
        this.freedoom = freedoom;
    }

    private static byte[] smallRoom() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 384, 512);
        map.thing(32, 256, 0, MapBuilder.PLAYER_1_START).thing(336, 160, 180, IMP);
        return WadWriter.pwad().addAll(map.lumps()).toBytes();
    }

    private static GameSetup setup(WadStack wads, String map, Observation.Builder observation) {
        return GameSetup.of(wads, map).buttons(ACTIONS.buttons()).seed(SEED).episodeStartTime(1).episodeTimeout(2100)
                .variables(GameVariable.HEALTH, GameVariable.SELECTED_WEAPON_AMMO)
                .observation(observation.screen(true).format(ScreenFormat.CRCGCB).build()).build();
    }

    private static Observation.Builder size(int width, int height) {
        return Observation.builder().resolution(ScreenResolution.of(width, height));
    }

    /** Closes the WADs of the small maps. */
    @Override
    public void close() {
        sample.close();
        room.close();
    }

    /** All situations for which there are the WADs. */
    public List<EnvCase> all() {
        EnvCase small = new EnvCase("a", "small room, 160x120 RGB, skip 1", setup(room, "MAP01", size(160, 120)),
                ACTIONS, 1, 10_751);
        EnvCase layered = new EnvCase("b", "(a) with depth, labels, automap",
                setup(room, "MAP01", size(160, 120).depth(true).labels(true).automap(true)), ACTIONS, 1, 3_365);
        EnvCase fight = new EnvCase("c", "fight, 108x60 RGB and labels, skip 4",
                setup(sample, "MAP03", size(108, 60).labels(true)), ACTIONS.holding(Button.SPEED), 4, 1_010);
        WadStack large = freedoom;
        if (large == null) {
            return List.of(small, layered, fight);
        }
        GameSetup map = setup(large, "MAP01", size(320, 240));
        return List.of(small, layered, fight,
                new EnvCase("d1", "Freedoom MAP01, 320x240 RGB, skip 1", map, ACTIONS, 1, 3_542),
                new EnvCase("d4", "Freedoom MAP01, 320x240 RGB, skip 4", map, ACTIONS, 4, 2_810));
    }
}
