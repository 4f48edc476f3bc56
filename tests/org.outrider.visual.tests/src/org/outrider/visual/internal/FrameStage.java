/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.outrider.check.CheckedMap;
import org.outrider.check.MapEdit;
import org.outrider.check.Materials;
import org.outrider.check.Profile;
import org.outrider.check.WallPart;
import org.outrider.engine.Button;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapEncoder;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;

/** A small map with the pictures of the sample game, and what its player sees. */
public final class FrameStage {

    private static final ClassicEngine ENGINE = new ClassicEngine();
    private static final byte[] PICTURES = SampleIwad.build();

    private MapData map;

    private FrameStage(MapData map) {
        this.map = map;
    }

    public static FrameStage of(Consumer<MapBuilder> rooms) {
        MapBuilder builder = new MapBuilder("MAP01");
        rooms.accept(builder);
        return new FrameStage(builder.build());
    }

    /** A room from (0, 0) to (256, 256), 128 high; the player stands at (64, 128) and looks east. */
    public static FrameStage room() {
        return room(MapBuilder.sector(0, 128));
    }

    public static FrameStage room(Sector sector) {
        return of(map -> {
            map.room(sector, 0, 0, 256, 256);
            map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        });
    }

    /** The same room, open on its whole east side to another one of that height. */
    public static FrameStage twoRooms(Sector east) {
        return of(map -> {
            map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
            map.room(east, 256, 0, 512, 256);
            map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        });
    }

    public static Sector lit(Sector sector, int light) {
        return new Sector(sector.floorHeight(), sector.ceilingHeight(), sector.floorFlat(), sector.ceilingFlat(), light,
                sector.special(), sector.tag());
    }

    public static Sector openToTheSky(Sector sector) {
        return new Sector(sector.floorHeight(), sector.ceilingHeight(), sector.floorFlat(), CheckedMap.SKY,
                sector.lightLevel(), sector.special(), sector.tag());
    }

    /** Number of the line between two points, in whatever direction. */
    public int line(int x1, int y1, int x2, int y2) {
        CheckedMap checked = checked();
        return IntStream.range(0, checked.lineCount())
                .filter(line -> is(checked, line, x1, y1, x2, y2) || is(checked, line, x2, y2, x1, y1)).findFirst()
                .orElseThrow();
    }

    private static boolean is(CheckedMap map, int line, int x1, int y1, int x2, int y2) {
        return map.x1(line) == x1 && map.y1(line) == y1 && map.x2(line) == x2 && map.y2(line) == y2;
    }

    /** The side of a line that faces a sector, by its number in the map. */
    private int side(int line, int sector) {
        return map.linedefs().get(line).side(checked().front(line) == sector ? 0 : 1);
    }

    public FrameStage texture(int line, int sector, WallPart part, String texture) {
        MapEdit edit = new MapEdit(map);
        edit.texture(side(line, sector), part, texture);
        map = edit.toData();
        return this;
    }

    public FrameStage offset(int line, int sector, int x, int y) {
        return side(line, sector, old -> new Sidedef(x, y, old.upper(), old.lower(), old.middle(), old.sector()));
    }

    private FrameStage side(int line, int sector, UnaryOperator<Sidedef> change) {
        MapEdit edit = new MapEdit(map);
        edit.side(side(line, sector), change);
        map = edit.toData();
        return this;
    }

    private WadStack wads() throws WadFormatException {
        List<WadFile> files = new ArrayList<>();
        files.add(WadFile.of(Path.of("pictures.wad"), PICTURES));
        files.add(WadFile.of(Path.of("stage.wad"), WadWriter.pwad().addAll(MapEncoder.encode(map)).toBytes()));
        return new WadStack(files);
    }

    private CheckedMap checked() {
        return new CheckedMap(map, ENGINE.mapRules(), Materials.unknown(), Profile.VANILLA);
    }

    /** What a detector sees at the start. */
    public List<Sighting> look(FrameDetector detector) throws WadFormatException, GameException {
        return lookAfter(0, detector);
    }

    /** What a detector sees when a player has stood still for some tics. */
    public List<Sighting> lookAfter(int tics, FrameDetector detector) throws WadFormatException, GameException {
        try (WadStack wads = wads()) {
            Scenery scenery = new Scenery(
                    new CheckedMap(map, ENGINE.mapRules(), Materials.read(wads), Profile.VANILLA));
            try (Game game = open(wads)) {
                if (tics > 0) {
                    game.makeAction(new double[1], tics);
                }
                return detector.look(Frame.of(1, game), scenery);
            }
        }
    }

    /** Plays with one button, which turns by so many degrees. */
    public void play(Consumer<Game> player) throws WadFormatException, GameException {
        try (WadStack wads = wads(); Game game = open(wads)) {
            player.accept(game);
        }
    }

    private static Game open(WadStack wads) throws GameException {
        return ENGINE.open(GameSetup.of(wads, "MAP01").buttons(Button.TURN_LEFT_RIGHT_DELTA).build());
    }
}
