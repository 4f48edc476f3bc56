/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.outrider.engine.Button;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;
import org.outrider.scenario.RewardTable.Key;

/** Watches the episodes of one game: what each step is worth, and what became of the episode. Allocates nothing. */
final class EpisodeMeter {

    private static final GameVariable[] AMMO = { GameVariable.AMMO2, GameVariable.AMMO3, GameVariable.AMMO5,
            GameVariable.AMMO6 };
    private static final GameVariable[] WEAPONS = { GameVariable.WEAPON1, GameVariable.WEAPON2, GameVariable.WEAPON3,
            GameVariable.WEAPON4, GameVariable.WEAPON5, GameVariable.WEAPON6, GameVariable.WEAPON7 };

    private final Scenario scenario;
    private final RewardTable table;
    private final int forward;
    private final int turnLeft;
    private final int turnRight;
    private final VisitedSquares visited = new VisitedSquares();
    private final double[] ammo = new double[AMMO.length];
    private long seed;
    private double kills;
    private double health;
    private double armor;
    private double weapons;
    private double frags;
    private double x;
    private double y;
    private double shaped;
    private int steps;

    EpisodeMeter(Scenario scenario) {
        this.scenario = scenario;
        table = scenario.rewards();
        forward = scenario.actions().buttons().indexOf(Button.MOVE_FORWARD);
        turnLeft = scenario.actions().buttons().indexOf(Button.TURN_LEFT);
        turnRight = scenario.actions().buttons().indexOf(Button.TURN_RIGHT);
    }

    /** An episode has begun. */
    void begin(Game game, long episodeSeed) {
        seed = episodeSeed;
        visited.clear();
        shaped = 0;
        steps = 0;
        look(game);
        visited.visit(x, y);
    }

    private void look(Game game) {
        kills = game.getGameVariable(GameVariable.KILLCOUNT);
        health = game.getGameVariable(GameVariable.HEALTH);
        armor = game.getGameVariable(GameVariable.ARMOR);
        weapons = weapons(game);
        frags = game.getGameVariable(GameVariable.FRAGCOUNT);
        x = game.getGameVariable(GameVariable.POSITION_X);
        y = game.getGameVariable(GameVariable.POSITION_Y);
        for (int i = 0; i < ammo.length; i++) {
            ammo[i] = game.getGameVariable(AMMO[i]);
        }
    }

    private static double weapons(Game game) {
        double count = 0;
        for (GameVariable weapon : WEAPONS) {
            count += game.getGameVariable(weapon);
        }
        return count;
    }

    /** The reward of the step that was just played. */
    double stepped(Game game, double[] action) {
        steps++;
        double reward = table.get(Key.BASE) + table.get(Key.GAME) * game.getLastReward();
        reward += table.get(Key.KILL) * (game.getGameVariable(GameVariable.KILLCOUNT) - kills);
        if (game.isPlayerDead()) {
            boolean suicide = game.getGameVariable(GameVariable.FRAGCOUNT) < frags;
            reward += table.get(Key.DEATH) + (suicide ? table.get(Key.SUICIDE) : 0);
        }
        double newHealth = game.getGameVariable(GameVariable.HEALTH);
        reward += newHealth > health ? table.get(Key.MEDIKIT) : newHealth < health ? table.get(Key.INJURED) : 0;
        reward += game.getGameVariable(GameVariable.ARMOR) > armor ? table.get(Key.ARMOR) : 0;
        reward += table.get(Key.WEAPON) * Math.max(0, weapons(game) - weapons);
        for (int i = 0; i < ammo.length; i++) {
            double now = game.getGameVariable(AMMO[i]);
            reward += now > ammo[i] ? table.get(Key.AMMO) : now < ammo[i] ? table.get(Key.USE_AMMO) : 0;
        }
        reward += walked(game, action);
        if (game.isEpisodeFinished() && end(game) == EpisodeEnd.EXIT) {
            reward += table.get(Key.EXIT);
        }
        look(game);
        shaped += reward;
        return reward;
    }

    private double walked(Game game, double[] action) {
        double newX = game.getGameVariable(GameVariable.POSITION_X);
        double newY = game.getGameVariable(GameVariable.POSITION_Y);
        double reward = visited.visit(newX, newY) ? table.get(Key.EXPLORE) : 0;
        boolean straight = isPressed(action, forward) && !isPressed(action, turnLeft) && !isPressed(action, turnRight);
        return straight ? reward + table.get(Key.DISTANCE) * Math.hypot(newX - x, newY - y) : reward;
    }

    private static boolean isPressed(double[] action, int button) {
        return button >= 0 && action[button] != 0;
    }

    /** Why the episode is over. */
    private static EpisodeEnd end(Game game) {
        return game.episodeEnd().orElseThrow(() -> new IllegalStateException("the episode is not over"));
    }

    /** What became of an episode that is over. */
    EpisodeSummary summary(Game game) {
        EpisodeEnd end = end(game);
        double score = switch (scenario.score()) {
        case KILLS -> game.getGameVariable(GameVariable.KILLCOUNT);
        case TICS -> game.getEpisodeTime() - scenario.startTime();
        case REWARD -> game.getTotalReward();
        case GOAL -> end == EpisodeEnd.EXIT ? 1 : 0;
        };
        return new EpisodeSummary(scenario.name(), scenario.map(), seed, score, shaped, game.getTotalReward(),
                count(game, GameVariable.KILLCOUNT), count(game, GameVariable.ITEMCOUNT),
                count(game, GameVariable.SECRETCOUNT), count(game, GameVariable.DAMAGECOUNT),
                count(game, GameVariable.DAMAGE_TAKEN), visited.count(), game.getEpisodeTime(), steps, end);
    }

    private static int count(Game game, GameVariable variable) {
        return (int) game.getGameVariable(variable);
    }

    /** Writes what cannot be told from the game itself. */
    void save(DataOutputStream out) throws IOException {
        out.writeLong(seed);
        out.writeDouble(shaped);
        out.writeInt(steps);
        visited.save(out);
    }

    /** Goes on with an episode that {@link #save} wrote, of a game that has gone back to the same moment. */
    void load(DataInputStream in, Game game) throws IOException {
        seed = in.readLong();
        shaped = in.readDouble();
        steps = in.readInt();
        visited.load(in);
        look(game);
    }
}
