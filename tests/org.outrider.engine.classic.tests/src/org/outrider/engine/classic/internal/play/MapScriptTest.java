/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.outrider.engine.Button;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.ObjectList;
import org.outrider.engine.Snapshot;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.engine.script.MapScript;
import org.outrider.engine.script.Stage;
import org.outrider.wad.WadFormatException;

/** What scripts see and do, on a corridor of 640 x 128 with the player at (64, 64) looking east. */
class MapScriptTest {

    private static final double[] WAIT = {};
    private static final double[] SHOOT = { 1 };
    private static final int IMP = 3001;

    /** A script of one act at the beginning and one in each tic; its memory is USER1 and USER2. */
    private static final class TestScript implements MapScript {

        private final int[] memory = new int[2];
        private final BiConsumer<Stage, int[]> first;
        private final BiConsumer<Stage, int[]> everyTic;
        private String heard = "";

        TestScript(BiConsumer<Stage, int[]> first, BiConsumer<Stage, int[]> everyTic) {
            this.first = first;
            this.everyTic = everyTic;
        }

        @Override
        public int[] memory() {
            return memory;
        }

        @Override
        public void begin(Stage stage) {
            first.accept(stage, memory);
        }

        @Override
        public void tic(Stage stage) {
            everyTic.accept(stage, memory);
        }

        @Override
        public void killed(Stage stage, int victim, int type, boolean byPlayer) {
            heard += "killed " + type + " " + byPlayer + "; ";
        }

        @Override
        public void hurt(Stage stage, int health) {
            heard += "hurt " + health + "; ";
        }

        @Override
        public void pickedUp(Stage stage, int type) {
            heard += "picked up " + type + "; ";
        }

        @Override
        public void fired(Stage stage, int amount) {
            heard += "fired " + amount + "; ";
        }
    }

    private static void nothing(Stage stage, int[] memory) {
        // a script that does nothing at that time
    }

    private static Game open(MapScript script) throws WadFormatException, GameException {
        return new ClassicEngine().open(GameSetup.of(OneMapWad.of(OneMapWad.corridor()), "MAP01")
                .buttons(Button.ATTACK).script(() -> script).build());
    }

    private static ObjectList objects(Game game) {
        ObjectList objects = new ObjectList();
        game.listObjects(objects);
        return objects;
    }

    @Test
    void scriptHearsWhatHappensButNotWhatItDoesItself() throws Exception {
        TestScript script = new TestScript((stage, memory) -> {
            int imp = stage.spawn(IMP, 200, 64, 0, 180);
            stage.setHealth(imp, 1);
            stage.sleep(imp);
            stage.setAmmo(2, 1);
        }, (stage, memory) -> {
            if (stage.tic() == 3) {
                stage.hurtPlayer(30);
            }
        });
        try (Game game = open(script)) {
            game.makeAction(WAIT, 20);
            assertEquals(70, game.getGameVariable(GameVariable.HEALTH));

            game.makeAction(SHOOT, 20);

            assertEquals("fired 1; killed 3001 true; ", script.heard);
        }
    }

    @Test
    void scriptHearsOfPain() throws Exception {
        TestScript script = new TestScript((stage, memory) -> {
            int imp = stage.spawn(IMP, 300, 64, 0, 180);
            stage.holdStill(imp);
            stage.wake(imp);
        }, MapScriptTest::nothing);
        try (Game game = open(script)) {
            game.makeAction(WAIT, 190);
            assertTrue(script.heard.matches("(hurt \\d+; )+"), script.heard);
        }
    }

    @Test
    void nothingIsPutWhereSomethingStands() throws Exception {
        TestScript script = new TestScript((stage, memory) -> {
            memory[0] = stage.spawn(IMP, 64, 64, 0, 0);
            memory[1] = stage.spawn(IMP, 300, 64, 0, 0);
        }, MapScriptTest::nothing);
        try (Game game = open(script)) {
            assertEquals(Stage.NOBODY, game.getGameVariable(GameVariable.USER1));
            assertNotEquals(Stage.NOBODY, game.getGameVariable(GameVariable.USER2));
            assertEquals(2, objects(game).size());
        }
    }

    @Test
    void unknownTypesAreRefused() {
        TestScript script = new TestScript((stage, memory) -> stage.spawn(12345, 200, 64, 0, 0),
                MapScriptTest::nothing);

        String message = assertThrows(IllegalArgumentException.class, () -> open(script)).getMessage();

        assertTrue(message.contains("12345"), message);
    }

    @Test
    void whoIsHeldStillTurnsAndAttacksButDoesNotWalk() throws Exception {
        TestScript script = new TestScript((stage, memory) -> {
            int imp = stage.spawn(IMP, 400, 64, 0, 180);
            stage.holdStill(imp);
            stage.wake(imp);
        }, MapScriptTest::nothing);
        try (Game game = open(script)) {
            game.makeAction(WAIT, 300);
            ObjectList objects = objects(game);
            for (int i = 0; i < objects.size(); i++) {
                if (objects.kind(i) == ObjectKind.MONSTER) {
                    assertEquals(400, objects.x(i));
                    assertEquals(64, objects.y(i));
                }
            }
            assertTrue(game.getGameVariable(GameVariable.HEALTH) < 100, "it throws");
        }
    }

    @Test
    void withoutFistsThereIsNoAttackWithoutAmmunition() throws Exception {
        TestScript script = new TestScript((stage, memory) -> {
            stage.setAmmo(2, 2);
            stage.takeFists();
        }, MapScriptTest::nothing);
        try (Game game = open(script)) {
            game.makeAction(SHOOT, 200);
            assertEquals(0, game.getGameVariable(GameVariable.AMMO2));
            assertEquals(2, game.getGameVariable(GameVariable.SELECTED_WEAPON), "still the pistol");
        }
    }

    @Test
    void rewardsAndTheEndCount() throws Exception {
        TestScript script = new TestScript(MapScriptTest::nothing, (stage, memory) -> {
            stage.reward(0.5);
            if (stage.tic() == 10) {
                stage.leave();
            }
        });
        try (Game game = open(script)) {
            game.makeAction(WAIT, 4);
            assertEquals(2, game.getLastReward());
            game.makeAction(WAIT, 100);
            assertEquals(Optional.of(EpisodeEnd.EXIT), game.episodeEnd());
            assertEquals(5, game.getTotalReward());
        }
    }

    @Test
    void memoryAndChanceAreKeptInSnapshotsAndFiles() throws Exception {
        BiConsumer<Stage, int[]> draw = (stage, memory) -> memory[0] = 31 * memory[0] + stage.random(1000);
        TestScript script = new TestScript(MapScriptTest::nothing, draw);
        TestScript other = new TestScript(MapScriptTest::nothing, draw);
        try (Game game = open(script); Game second = open(other)) {
            game.newEpisode(9);
            game.makeAction(WAIT, 10);
            Snapshot snapshot = game.snapshot();
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            game.save(saved);
            game.makeAction(WAIT, 10);
            double expected = game.getGameVariable(GameVariable.USER1);

            game.restore(snapshot);
            game.makeAction(WAIT, 10);
            assertEquals(expected, game.getGameVariable(GameVariable.USER1));

            second.load(new ByteArrayInputStream(saved.toByteArray()));
            second.makeAction(WAIT, 10);
            assertEquals(expected, second.getGameVariable(GameVariable.USER1));
        }
    }

    @Test
    void theSeedOfAnEpisodeIsItsChance() throws Exception {
        TestScript script = new TestScript((stage, memory) -> memory[0] = stage.random(1 << 30),
                MapScriptTest::nothing);
        try (Game game = open(script)) {
            game.newEpisode(1);
            double first = game.getGameVariable(GameVariable.USER1);
            game.newEpisode(2);
            assertNotEquals(first, game.getGameVariable(GameVariable.USER1));
            game.newEpisode(1);
            assertEquals(first, game.getGameVariable(GameVariable.USER1));
            assertThrows(IllegalStateException.class, game::recordedDemo);
        }
    }
}
