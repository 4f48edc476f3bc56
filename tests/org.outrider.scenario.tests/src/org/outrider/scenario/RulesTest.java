/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToIntFunction;

import org.junit.jupiter.api.Test;
import org.outrider.engine.Button;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.GameVariable;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.ObjectList;

/** The rules of single scenarios, by players who know where everything is. */
class RulesTest {

    private static final double AIM_DEGREES = 2.5;

    private static double bearing(Game game, ObjectList objects, int i) {
        double angle = Math.toDegrees(Math.atan2(objects.y(i) - game.getGameVariable(GameVariable.POSITION_Y),
                objects.x(i) - game.getGameVariable(GameVariable.POSITION_X)));
        return Math.IEEEremainder(angle - game.getGameVariable(GameVariable.ANGLE), 360);
    }

    private static int count(Game game, ObjectKind kind) {
        ObjectList objects = new ObjectList();
        game.listObjects(objects);
        int count = 0;
        for (int i = 0; i < objects.size(); i++) {
            count += objects.kind(i) == kind ? 1 : 0;
        }
        return count;
    }

    /** Turns to the nearest monster and shoots as soon as it is in the way of the bullet. */
    private static ToIntFunction<Game> gunner(Scenario scenario) {
        int left = Played.action(scenario, "TURN_LEFT");
        int right = Played.action(scenario, "TURN_RIGHT");
        int attack = Played.action(scenario, "ATTACK");
        ObjectList objects = new ObjectList();
        return game -> {
            game.listObjects(objects);
            double nearest = Double.MAX_VALUE;
            double off = 0;
            double width = 0;
            for (int i = 0; i < objects.size(); i++) {
                double distance = Math.hypot(objects.x(i) - game.getGameVariable(GameVariable.POSITION_X),
                        objects.y(i) - game.getGameVariable(GameVariable.POSITION_Y));
                if (objects.kind(i) == ObjectKind.MONSTER && distance < nearest) {
                    nearest = distance;
                    off = bearing(game, objects, i);
                    width = Math.max(AIM_DEGREES, Math.toDegrees(Math.atan(objects.radius(i) / distance)));
                }
            }
            return Math.abs(off) < width ? attack : off > 0 ? left : right;
        };
    }

    @Test
    void basicIsSolvedByOneShot() throws GameException {
        Scenario scenario = Played.scenario("basic");
        int left = Played.action(scenario, "MOVE_LEFT");
        int right = Played.action(scenario, "MOVE_RIGHT");
        int attack = Played.action(scenario, "ATTACK");

        EpisodeSummary summary = Played.episode(scenario, 5, game -> {
            ObjectList objects = new ObjectList();
            game.listObjects(objects);
            for (int i = 0; i < objects.size(); i++) {
                if (objects.kind(i) == ObjectKind.MONSTER) {
                    double off = objects.y(i) - game.getGameVariable(GameVariable.POSITION_Y);
                    return Math.abs(off) < 20 ? attack : off > 0 ? left : right;
                }
            }
            return attack;
        });

        assertEquals(EpisodeEnd.EXIT, summary.end());
        assertEquals(1, summary.kills());
        int bulletsPaid = (int) Math.round(106 - (summary.tics() - scenario.startTime()) - summary.gameReward());
        assertEquals(0, bulletsPaid % 5, "bullets cost 5 each: " + summary);
        assertTrue(bulletsPaid == 5 || bulletsPaid == 10, "bullets for " + bulletsPaid);
        assertTrue(summary.gameReward() > 20, "reward " + summary.gameReward());
    }

    @Test
    void aGunnerInTheCenterUsesNearlyEveryBullet() throws GameException {
        Scenario scenario = Played.scenario("defend_the_center").withFrameSkip(1);

        EpisodeSummary summary = Played.episode(scenario, 2, gunner(scenario));

        assertTrue(summary.kills() >= 15 && summary.kills() <= 26, summary.toString());
        double penalty = summary.end() == EpisodeEnd.DEATH ? 1 : 0;
        assertEquals(summary.kills() - penalty, summary.gameReward(), 1e-9);
    }

    @Test
    void killedMonstersComeBackToTheCenterAfterNinetyTics() throws GameException {
        Scenario scenario = Played.scenario("defend_the_center").withFrameSkip(1);
        ToIntFunction<Game> gunner = gunner(scenario);
        try (Played.OpenGame open = Played.open(scenario)) {
            ScenarioGame game = open.game();
            game.reset(4);
            while (game.game().getGameVariable(GameVariable.USER1) == 0) {
                game.step(gunner.applyAsInt(game.game()));
            }
            int dead = game.game().getEpisodeTime();
            assertEquals(4, count(game.game(), ObjectKind.MONSTER));
            int left = Played.action(scenario, "TURN_LEFT");
            while (count(game.game(), ObjectKind.MONSTER) < 5) {
                game.step(left);
            }
            assertEquals(90, game.game().getEpisodeTime() - dead);
            assertEquals(0, count(game.game(), ObjectKind.CORPSE), "its body is gone");
        }
    }

    @Test
    void monstersOfTheLineAreHarderToKillEachTime() throws GameException {
        Scenario scenario = Played.scenario("defend_the_line").withFrameSkip(1).withTimeout(1400);

        EpisodeSummary summary = Played.episode(scenario, 1, gunner(scenario));

        assertTrue(summary.kills() >= 10, summary.toString());
        double damageOfFirstKills = summary.kills();
        assertTrue(summary.damageDealt() > damageOfFirstKills * 2, "later ones take more than a hit: " + summary);
    }

    @Test
    void whoStandsStillOnAcidDiesAfterTwentyBurns() throws GameException {
        Scenario scenario = Played.scenario("health_gathering").withFrameSkip(1);
        int left = Played.action(scenario, "TURN_LEFT");

        EpisodeSummary summary = Played.episode(scenario, 11, game -> left);

        assertEquals(EpisodeEnd.DEATH, summary.end());
        // the clock stands at one tic less than that of the twentieth burn, or one of the medikits fell on the player
        assertTrue(summary.tics() >= 20 * 16, summary.toString());
        assertEquals(summary.tics() - scenario.startTime() - 100, summary.gameReward(), 1e-9);
    }

    @Test
    void medikitsKeepComing() throws GameException {
        Scenario scenario = Played.scenario("health_gathering").withFrameSkip(1);
        try (Played.OpenGame open = Played.open(scenario)) {
            open.game().reset(1);
            int before = count(open.game().game(), ObjectKind.HEALTH);
            int left = Played.action(scenario, "TURN_LEFT");
            for (int i = 0; i < 300; i++) {
                open.game().step(left);
            }
            int taken = (int) open.game().game().getGameVariable(GameVariable.USER1) / 100;
            assertEquals(16, before);
            assertEquals(before + 10 - taken, count(open.game().game(), ObjectKind.HEALTH));
        }
    }

    @Test
    void whatIsTakenInTheMazeTurnsUpElsewhere() throws GameException {
        Scenario scenario = Played.scenario("health_gathering_supreme").withFrameSkip(1);
        try (Played.OpenGame open = Played.open(scenario)) {
            open.game().reset(3);
            int forward = Played.action(scenario, "MOVE_FORWARD");
            int turn = Played.action(scenario, "MOVE_FORWARD+TURN_LEFT");
            int before = count(open.game().game(), ObjectKind.HEALTH);
            for (int i = 0; !open.game().isOver()
                    && open.game().game().getGameVariable(GameVariable.USER1) == 0; i++) {
                open.game().step(i % 40 < 30 ? forward : turn);
            }
            assertNotEquals(0, open.game().game().getGameVariable(GameVariable.USER1), "something was taken");
            assertTrue(count(open.game().game(), ObjectKind.HEALTH) >= before - 1, "and replaced");
        }
    }

    @Test
    void theCorridorPaysForTheWayAndForTheArmour() throws GameException {
        Scenario walked = Played.scenario("deadly_corridor").withFrameSkip(1);
        Scenario scenario = walked.withSkill(1).withActions(walked.actions().holding(Button.SPEED));
        int forward = Played.action(scenario, "MOVE_FORWARD");
        double goal = 0;
        double rest = 0;
        try (Played.OpenGame open = Played.open(scenario)) {
            for (int seed = 0; seed < 60; seed++) {
                EpisodeSummary summary = Played.episode(open.game(), seed, game -> forward);
                if (summary.end() == EpisodeEnd.EXIT) {
                    goal = summary.gameReward();
                } else {
                    rest = Math.max(rest, summary.gameReward());
                }
            }
        }
        assertTrue(goal > 2100 && goal < 2350, "1000 and the way of 1264 less what touching saves: " + goal);
        assertTrue(rest < 1264, "the way alone: " + rest);
    }

    @Test
    void painInTheCorridorIsTwofold() throws GameException {
        Scenario scenario = Played.scenario("deadly_corridor").withFrameSkip(1);
        int forward = Played.action(scenario, "MOVE_FORWARD");
        try (Played.OpenGame open = Played.open(scenario)) {
            ScenarioGame game = open.game();
            game.reset(2);
            while (!game.isOver() && game.game().getGameVariable(GameVariable.HITS_TAKEN) == 0) {
                game.step(forward);
            }
            assertEquals(0, game.game().getGameVariable(GameVariable.HITS_TAKEN) % 2, "each hit counts twice");
            assertEquals(0, game.game().getGameVariable(GameVariable.DAMAGE_TAKEN) % 2);
        }
    }

    @Test
    void deathmatchPaysByTheKindOfTheVictim() throws GameException {
        Scenario scenario = Played.scenario("deathmatch").withRewards(RewardTable.ofGame());
        boolean killed = false;
        for (EpisodeSummary summary : Played.byChance(scenario, 20)) {
            killed |= summary.gameReward() > 0;
            assertEquals(Math.rint(summary.gameReward()), summary.gameReward());
            assertEquals(summary.gameReward(), summary.shapedReward(), 1e-9);
        }
        assertTrue(killed, "someone was killed");
    }
}
