/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.outrider.engine.AutomapMode;
import org.outrider.engine.Button;
import org.outrider.engine.DemoFormat;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.ObjectList;
import org.outrider.engine.Observation;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.Snapshot;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.engine.classic.DemoPlayback;
import org.outrider.engine.classic.internal.game.MapNames;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoHeader;
import org.outrider.wad.demo.DemoWriter;

/**
 * Plays a WAD by random options and input through the two doors of the engine: as a game of an agent, with a look at
 * all that can be asked, snapshots and the recorded demo; and as a demo of up to four players.
 */
final class HostilePlay {

    /** How a WAD was met. */
    enum Outcome {
        PLAYED, REFUSED
    }

    private static final Button[] BUTTONS = Button.values();
    private static final double[] AMOUNTS = { -1e300, -40, -1, 0, 0, 1, 7.5, 90, Double.NaN, Double.POSITIVE_INFINITY };
    private static final int TAIL_ACTIONS = 8;

    private final WadStack wads;
    private final String map;
    private final Random random;
    private final int tics;

    private HostilePlay(WadStack wads, String map, Random random, int tics) {
        this.wads = wads;
        this.map = map;
        this.random = random;
        this.tics = tics;
    }

    /**
     * Plays for some tics, or finds that the engine refuses the map with a good reason.
     *
     * @throws AssertionError where the reason is none, or a snapshot or demo does not continue as the game did
     */
    static Outcome play(HostileWad wad, Random random, int tics) throws WadFormatException {
        HostilePlay play = new HostilePlay(wad.open(), wad.map(), random, tics);
        return random.nextBoolean() ? play.playGame() : play.playDemo(play.header());
    }

    /** The same for the first player alone, where the map says. */
    static Outcome ofPlayer1(HostileWad wad, Random random, int tics) throws WadFormatException {
        HostilePlay play = new HostilePlay(wad.open(), wad.map(), random, tics);
        MapNames.Place place = MapNames.parse(wad.map()).orElseThrow();
        return random.nextBoolean() ? play.playGame()
                : play.playDemo(DemoHeader.singlePlayer(true, 1 + random.nextInt(5), place.episode(), place.map()));
    }

    private Outcome playGame() {
        GameSetup setup = GameSetup.of(wads, map).skill(1 + random.nextInt(5)).monsters(random.nextInt(8) > 0)
                .fastMonsters(random.nextInt(4) == 0).respawnMonsters(random.nextInt(4) == 0).buttons(BUTTONS)
                .variables(GameVariable.values()).episodeStartTime(random.nextInt(20)).episodeTimeout(tics)
                .demoFormat(random.nextBoolean() ? DemoFormat.LONG_TICS : DemoFormat.VANILLA)
                .observation(random.nextInt(4) == 0 ? observation() : Observation.NONE).build();
        try (Game game = new ClassicEngine().open(setup)) {
            play(game);
            return Outcome.PLAYED;
        } catch (GameException | IllegalStateException e) {
            // the latter where a level has got out of hand
            assertTells(e, map);
            return Outcome.REFUSED;
        }
    }

    /** All that can be seen, in a small picture. */
    private Observation observation() {
        return Observation.builder().screen(true).depth(true).linearDepth(true).labels(true).automap(true).objects(true)
                .sectors(true).resolution(random.nextBoolean() ? ScreenResolution.of(64, 48)
                        : ScreenResolution.of(108, 60))
                .render(RenderOptions.DEFAULT.withHud(random.nextBoolean()).withMinimalHud(random.nextBoolean()))
                .automapMode(AutomapMode.values()[random.nextInt(AutomapMode.values().length)])
                .automapRotate(random.nextBoolean()).automapTextures(random.nextBoolean()).build();
    }

    private void play(Game game) throws GameException {
        while (!game.isEpisodeFinished()) {
            game.makeAction(action(), 1 + random.nextInt(6));
            if (random.nextInt(4) == 0) {
                game.getState();
            }
            if (random.nextInt(25) == 0) {
                assertContinuesFromSnapshot(game);
            }
        }
        DemoPlayback replay = new DemoPlayback(wads, game.recordedDemo());
        replay.finish();
        assertEquals(game.getGameVariable(GameVariable.POSITION_X), replay.player().x(), "x after the recorded demo");
        assertEquals(game.getGameVariable(GameVariable.POSITION_Y), replay.player().y(), "y after the recorded demo");
        game.newEpisode();
        look(game);
    }

    private void assertContinuesFromSnapshot(Game game) {
        List<double[]> actions = new ArrayList<>();
        for (int i = 0; i < TAIL_ACTIONS; i++) {
            actions.add(action());
        }
        Snapshot snapshot = game.snapshot();
        actions.forEach(action -> game.makeAction(action, 2));
        List<String> first = look(game);
        game.restore(snapshot);
        actions.forEach(action -> game.makeAction(action, 2));
        assertEquals(first, look(game), "play after a snapshot was restored");
    }

    /** All that can be asked of a game. */
    private static List<String> look(Game game) {
        List<String> seen = new ArrayList<>();
        double[] variables = new double[GameVariable.values().length];
        game.getGameVariables(variables);
        for (double variable : variables) {
            seen.add(Double.toString(variable));
        }
        ObjectList objects = new ObjectList();
        game.listObjects(objects);
        for (int i = 0; i < objects.size(); i++) {
            seen.add(objects.id(i) + " " + objects.name(i) + " " + objects.kind(i) + " " + objects.visible(i) + " "
                    + objects.x(i) + " " + objects.y(i) + " " + objects.z(i) + " " + objects.angle(i));
        }
        seen.add(game.events() + " " + game.keys() + " " + game.episodeEnd());
        seen.add(game.floorHeight(game.playerSector()) + " " + game.ceilingHeight(game.playerSector()));
        return seen;
    }

    /** Mostly runs and turns, with all else now and then. */
    private double[] action() {
        double[] action = new double[BUTTONS.length];
        press(action, Button.MOVE_FORWARD, 3);
        press(action, Button.SPEED, 2);
        press(action, Button.USE, 2);
        press(action, Button.ATTACK, 2);
        press(action, random.nextBoolean() ? Button.TURN_LEFT : Button.TURN_RIGHT, 2);
        for (int i = random.nextInt(4); i > 0; i--) {
            action[random.nextInt(action.length)] = AMOUNTS[random.nextInt(AMOUNTS.length)];
        }
        return action;
    }

    private void press(double[] action, Button button, int chances) {
        action[button.ordinal()] = random.nextInt(chances + 1) > 0 ? 1 : 0;
    }

    private Outcome playDemo(DemoHeader header) {
        String first = MapNames.of(map.startsWith("MAP"), Math.max(header.episode(), 1), Math.max(header.map(), 1));
        try {
            DemoPlayback playback = new DemoPlayback(wads, commands(header));
            try {
                while (!playback.isFinished()) {
                    playback.step();
                    assertTrue(playback.player().health() >= 0, "health");
                }
            } catch (GameException e) {
                // a level that begins later
                assertTells(e, playback.mapName());
            }
            return Outcome.PLAYED;
        } catch (GameException e) {
            assertTells(e, first);
            return Outcome.REFUSED;
        }
    }

    private DemoHeader header() {
        MapNames.Place place = MapNames.parse(map).orElseThrow();
        boolean elsewhere = random.nextInt(16) == 0;
        int mask = random.nextBoolean() ? 1 : 1 + random.nextInt(15);
        int console = random.nextInt(4);
        while ((mask & 1 << console) == 0) {
            console = random.nextInt(4);
        }
        return new DemoHeader(random.nextBoolean() ? DemoHeader.VERSION_1_9 : DemoHeader.VERSION_LONG_TURN,
                1 + random.nextInt(5), elsewhere ? random.nextInt(256) : place.episode(),
                elsewhere ? random.nextInt(256) : place.map(), random.nextInt(3) > 0 ? 0 : random.nextInt(4),
                random.nextInt(4) == 0, random.nextInt(4) == 0, random.nextInt(8) == 0, console, mask);
    }

    private Demo commands(DemoHeader header) {
        DemoWriter writer = new DemoWriter(header);
        boolean absurd = random.nextInt(3) == 0;
        int turn = 0;
        int buttons = 0;
        for (int i = 0; i < tics * header.players(); i++) {
            if (random.nextInt(6) == 0) {
                turn = random.nextInt(-8, 9) << 8;
                buttons = absurd ? random.nextInt(256) : random.nextInt(8);
            }
            if (absurd) {
                int anyTurn = random.nextInt(-128, 128) << 8 | (header.longTurn() ? random.nextInt(256) : 0);
                writer.add(random.nextInt(-127, 128), random.nextInt(-128, 128), anyTurn,
                        random.nextInt(20) == 0 ? random.nextInt(256) : buttons & ~0x80);
            } else {
                writer.add(50, 0, turn, i % 4 == 0 ? buttons : buttons & ~2);
            }
        }
        return writer.toDemo();
    }

    private static void assertTells(Exception refusal, String map) {
        String message = String.valueOf(refusal.getMessage());
        if (!message.contains(map) || message.length() < map.length() + 10) {
            throw new AssertionError("the refusal must name " + map + " and a reason", refusal);
        }
    }
}
