/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.Button;
import org.outrider.engine.Game;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Observation;
import org.outrider.engine.SectorList;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/** Maps with more lines at a sector than ViZDoom has room for, on an installed one; skipped where there is none. */
class LargeMapsTest {

    @TempDir
    private Path folder = Path.of("");
    private WadStack wads = new WadStack(List.of());
    private ViZDoomEngine engine = new ViZDoomEngine();

    @BeforeEach
    void open() throws Exception {
        engine = InstalledViZDoom.engine();
        wads = WadStack.open(InstalledViZDoom.freedoom());
    }

    @AfterEach
    void close() {
        wads.close();
    }

    /** MAP04 has 180 lines at one sector, of which ViZDoom has room for 128; MAP12 has more than its 8192 in all. */
    @ParameterizedTest
    @ValueSource(strings = {"MAP01", "MAP04", "MAP12"})
    void sectorsHaveTheLinesThatTheClassicEngineTells(String map) throws Exception {
        GameSetup setup = GameSetup.of(wads, map)
                .observation(Observation.builder().sectors(true).build()).build();
        try (Game game = engine.open(setup); Game classic = new ClassicEngine().open(setup)) {
            SectorList told = requireNonNull(requireNonNull(game.getState()).sectors());
            SectorList expected = requireNonNull(requireNonNull(classic.getState()).sectors());

            assertEquals(expected.size(), told.size());
            for (int sector = 0; sector < told.size(); sector++) {
                assertEquals(lines(expected, sector), lines(told, sector), "sector " + sector);
            }
        }
    }

    private static Set<List<Double>> lines(SectorList sectors, int sector) {
        return IntStream.range(0, sectors.lineCount(sector)).mapToObj(i -> List.of(sectors.lineX1(sector, i),
                sectors.lineY1(sector, i), sectors.lineX2(sector, i), sectors.lineY2(sector, i)))
                .collect(Collectors.toSet());
    }

    /** A few steps into MAP21, whose sectors ViZDoom cannot tell, something moves. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void heightsMoveOnMapsThatAreTooLargeForViZDoomsTables() throws Exception {
        GameSetup setup = GameSetup.of(wads, "MAP21").buttons(Button.MOVE_FORWARD)
                .build();
        try (ViZDoomGame game = engine.open(setup)) {
            MapData map = MapData.load(game.setup().wads(), "MAP21");
            Path recording = folder.resolve("large.lmp");
            game.newEpisode(recording);
            game.makeAction(new double[] {1}, 40);
            List<Double> moved = rooms(game, map);
            game.replayEpisode(recording, 0);
            game.advanceAction(40, true);

            assertEquals(game.getGameVariable(GameVariable.POSITION_Z), game.floorHeight(game.playerSector()));
            assertNotEquals(map.sectors().stream().map(s -> (double) (s.ceilingHeight() - s.floorHeight())).toList(),
                    moved);
            assertEquals(moved, rooms(game, map), "a replay is another process");
        }
    }

    private static List<Double> rooms(Game game, MapData map) {
        return IntStream.range(0, map.sectors().size())
                .mapToObj(sector -> game.ceilingHeight(sector) - game.floorHeight(sector)).toList();
    }
}
