/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.engine.Button;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoReader;

/** Recording, replaying, seeding and saving of episodes. */
class EpisodesTest {

    private static final double[] WAIT = {};
    private static final double[] RUN = { 1, 1 };
    private static final double[] SHOOT = { 0, 0, 0, 1 };

    private final ClassicEngine engine = new ClassicEngine();

    @TempDir
    private Path folder = Path.of("");

    private GameSetup.Builder corridor() throws WadFormatException {
        return GameSetup.of(OneMapWad.of(OneMapWad.corridor()), "MAP01").buttons(Button.MOVE_FORWARD, Button.SPEED,
                Button.TURN_LEFT_RIGHT_DELTA, Button.ATTACK);
    }

    @Test
    void aRecordedEpisodeIsWrittenWhenItEnds() throws Exception {
        Path file = folder.resolve("run.lmp");
        try (Game game = engine.open(corridor().build())) {
            game.newEpisode(file);
            assertTrue(game.isRecordingEpisode());
            assertFalse(Files.exists(file));

            game.makeAction(RUN, 350);

            assertFalse(game.isRecordingEpisode());
            // and a second more, in which the level is left
            assertEquals(game.getEpisodeTime() + 35, DemoReader.read(file).tics());
        }
    }

    @Test
    void anEpisodeBrokenOffIsWrittenByTheNextOne() throws Exception {
        Path file = folder.resolve("run.lmp");
        try (Game game = engine.open(corridor().build())) {
            game.newEpisode(file);
            game.makeAction(RUN, 10);

            game.newEpisode();

            assertEquals(45, DemoReader.read(file).tics());
            assertFalse(game.isRecordingEpisode());
        }
    }

    @Test
    void aReplayGoesTheSameWay() throws Exception {
        try (Game game = engine.open(corridor().build()); Game other = engine.open(corridor().build())) {
            game.makeAction(RUN, 12);
            game.makeAction(new double[] { 1, 0, 7.5, 1 }, 9);
            Demo demo = game.recordedDemo();

            other.replayEpisode(demo);
            assertTrue(other.isReplayingEpisode());
            other.makeAction(WAIT, 20);

            assertTrue(other.getState() != null);
            other.advanceAction(1, true);
            assertEquals(Optional.of(EpisodeEnd.TIMEOUT), other.episodeEnd());
            assertEquals(game.getGameVariable(GameVariable.POSITION_X), other.getGameVariable(GameVariable.POSITION_X));
            assertEquals(game.getGameVariable(GameVariable.ANGLE), other.getGameVariable(GameVariable.ANGLE));
        }
    }

    @Test
    void afterAReplayTheAgentPlaysAgain() throws Exception {
        try (Game game = engine.open(corridor().build())) {
            game.makeAction(RUN, 5);
            game.replayEpisode(game.recordedDemo());

            game.newEpisode();
            game.makeAction(WAIT, 10);

            assertFalse(game.isReplayingEpisode());
            assertEquals(64, game.getGameVariable(GameVariable.POSITION_X));
        }
    }

    @Test
    void anAgentTakesOverInTheMiddleOfAReplay() throws Exception {
        try (Game game = engine.open(corridor().build()); Game other = engine.open(corridor().build())) {
            game.makeAction(RUN, 12);
            game.makeAction(WAIT, 50);

            other.replayEpisode(game.recordedDemo());
            other.advanceAction(12, true);
            other.takeOver();
            other.makeAction(WAIT, 50);
            assertEquals(game.getGameVariable(GameVariable.POSITION_X), other.getGameVariable(GameVariable.POSITION_X));

            other.makeAction(RUN, 12);
            assertFalse(other.isReplayingEpisode());
            assertTrue(
                    other.getGameVariable(GameVariable.POSITION_X) > game.getGameVariable(GameVariable.POSITION_X));
        }
    }

    @Test
    void aDemoOfAnotherSkillIsRefused() throws Exception {
        try (Game game = engine.open(corridor().build()); Game other = engine.open(corridor().skill(5).build())) {
            Demo demo = game.recordedDemo();

            IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
                    () -> other.replayEpisode(demo));

            assertTrue(error.getMessage().contains("skill is 3, not 5"), error.getMessage());
        }
    }

    @Test
    void aLoadedGameGoesOnAsItWouldHave() throws Exception {
        Path file = folder.resolve("corridor.save");
        try (Game game = engine.open(corridor().livingReward(1).build());
                Game other = engine.open(corridor().livingReward(1).build())) {
            game.makeAction(RUN, 10);
            game.save(file);
            game.makeAction(RUN, 10);

            other.load(file);
            assertEquals(10, other.getTotalReward());
            other.makeAction(RUN, 10);

            assertEquals(game.getGameVariable(GameVariable.POSITION_X), other.getGameVariable(GameVariable.POSITION_X));
            assertEquals(game.recordedDemo().tics(), other.recordedDemo().tics());
        }
    }

    @Test
    void aDamagedFileIsRefusedAndTheGameGoesOn() throws Exception {
        Path file = folder.resolve("corridor.save");
        try (Game game = engine.open(corridor().build())) {
            game.save(file);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 4;
            Files.write(file, bytes);
            game.makeAction(RUN, 10);

            Exception error = assertThrows(java.io.IOException.class, () -> game.load(file));

            assertTrue(error.getMessage().contains("corridor.save is damaged"), error.getMessage());
            assertEquals(10, game.getEpisodeTime());
        }
    }

    @Test
    void aSavedGameOfAnotherVersionOfTheMapIsRefused() throws Exception {
        Path file = folder.resolve("corridor.save");
        MapBuilder longer = OneMapWad.corridor().thing(128, 64, 0, 2012);
        try (Game game = engine.open(corridor().build());
                Game other = engine.open(GameSetup.of(OneMapWad.of(longer), "MAP01").build())) {
            game.save(file);

            Exception error = assertThrows(java.io.IOException.class, () -> other.load(file));

            assertTrue(error.getMessage().contains("another version of the map"), error.getMessage());
        }
    }

    /** Healths of an imp after a fight of each of some episodes. */
    private double[] fights(long seed, int episodes) throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 512, 256);
        map.thing(64, 128, 0, MapBuilder.PLAYER_1_START).thing(300, 128, 180, 3001);
        GameSetup setup = GameSetup.of(OneMapWad.of(map), "MAP01").seed(seed)
                .buttons(Button.MOVE_FORWARD, Button.SPEED, Button.TURN_LEFT_RIGHT_DELTA, Button.ATTACK).build();
        double[] damage = new double[episodes];
        try (Game game = engine.open(setup)) {
            for (int i = 0; i < episodes; i++) {
                game.makeAction(SHOOT, 100);
                damage[i] = game.getGameVariable(GameVariable.DAMAGECOUNT)
                        + 1000 * game.getGameVariable(GameVariable.DAMAGE_TAKEN);
                game.newEpisode();
            }
        }
        return damage;
    }

    @Test
    void theSameSeedGivesTheSameEpisodes() throws Exception {
        assertArrayEquals(fights(7, 4), fights(7, 4));
    }

    @Test
    void episodesOfASeedDiffer() throws Exception {
        double[] damage = fights(7, 8);

        boolean differ = false;
        for (double one : damage) {
            differ |= one != damage[0];
        }
        assertTrue(differ);
    }

    @Test
    void otherSeedsGiveOtherEpisodes() throws Exception {
        double[] first = fights(7, 8);
        double[] second = fights(8, 8);

        assertNotEquals(java.util.Arrays.toString(first), java.util.Arrays.toString(second));
    }

    @Test
    void anEpisodeWithASeedHasNoDemo() throws Exception {
        try (Game game = engine.open(corridor().seed(1).build())) {
            assertThrows(IllegalStateException.class, game::recordedDemo);
            assertThrows(IllegalStateException.class, () -> game.newEpisode(folder.resolve("x.lmp")));
        }
    }
}
