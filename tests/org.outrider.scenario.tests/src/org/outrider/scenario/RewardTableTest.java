/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.GameException;
import org.outrider.scenario.RewardTable.Key;

class RewardTableTest {

    @Test
    void tableIsReadAsItIsWritten() {
        RewardTable table = RewardTable.parse("base=0.01, medikit=1,DEATH=-5");

        assertEquals(0.01, table.get(Key.BASE));
        assertEquals(-5, table.get(Key.DEATH));
        assertEquals(0, table.get(Key.KILL));
        assertEquals(table, RewardTable.parse(table.toString()));
    }

    @Test
    void arnoldsTableCanBeChanged() {
        RewardTable table = RewardTable.parse("arnold,injured=0,explore=0.5");

        assertEquals(5, table.get(Key.KILL));
        assertEquals(-0.2, table.get(Key.USE_AMMO));
        assertEquals(0, table.get(Key.INJURED));
        assertEquals(0.5, table.get(Key.EXPLORE));
    }

    @Test
    void unknownRewardIsNamedWithThoseThatThereAre() {
        String message = assertThrows(IllegalArgumentException.class, () -> RewardTable.parse("kills=3")).getMessage();

        assertTrue(message.contains("'kills'") && message.contains("kill, death"), message);
    }

    @Test
    void shootingByArnoldsTableCostsAmmunition() throws GameException {
        Scenario scenario = Played.scenario("basic").withRewards(RewardTable.parse("use_ammo=-0.2"));
        int attack = Played.action(scenario, "ATTACK");

        EpisodeSummary summary = Played.episode(scenario, 0, game -> attack);

        int bullets = (int) Math.round(summary.shapedReward() / -0.2);
        assertTrue(bullets >= 1 && bullets <= 50, summary.toString());
        double killed = summary.kills() == 1 ? 106 : 0;
        assertEquals(killed - (summary.tics() - 14) - 5 * bullets, summary.gameReward(), 5.01);
    }

    @Test
    void walkingAndNewGroundAreRewarded() throws GameException {
        Scenario scenario = Played.scenario("my_way_home").withTimeout(60)
                .withRewards(RewardTable.parse("distance=1,explore=1000"));
        int forward = Played.action(scenario, "MOVE_FORWARD");
        int turning = Played.action(scenario, "MOVE_FORWARD+TURN_LEFT");

        EpisodeSummary straight = Played.episode(scenario, 3, game -> forward);
        EpisodeSummary round = Played.episode(scenario, 3, game -> turning);

        double way = straight.shapedReward() % 1000;
        assertTrue(way > 20 && way < 60 * 16, "walked " + way);
        assertEquals((straight.squares() - 1) * 1000.0, straight.shapedReward() - way);
        assertEquals((round.squares() - 1) * 1000.0, round.shapedReward(), "turning is no straight way");
    }
}
