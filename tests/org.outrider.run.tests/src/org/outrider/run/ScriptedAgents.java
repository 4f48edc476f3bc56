/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.outrider.agent.Agent;
import org.outrider.agent.AgentFactory;
import org.outrider.agent.Agents;
import org.outrider.engine.Button;
import org.outrider.engine.EngineFailure;
import org.outrider.engine.Game;
import org.outrider.engine.MapRules;
import org.outrider.wad.map.MapData;

/** Agents for {@link CorridorGame}. */
public final class ScriptedAgents {

    private ScriptedAgents() {
    }

    /** Runs to the exit: 10 units a tic, 4 tics an action. */
    public static Agent runner() {
        return new Scripted() {
            @Override
            public int act(Game game, double[] action) {
                action[0] = 10;
                return 4;
            }
        };
    }

    /** Staggers to and fro by chance, towards the exit in the long run. */
    public static Agent staggerer() {
        return new Scripted() {
            @Override
            public int act(Game game, double[] action) {
                action[0] = random.nextInt(-12, 15);
                return random.nextInt(1, 6);
            }
        };
    }

    /** Runs the wrong way: at x = 24 after one tic, and in pain from the second on. */
    public static Agent fleer() {
        return new Scripted() {
            @Override
            public int act(Game game, double[] action) {
                action[0] = -40;
                return 10;
            }
        };
    }

    /** Stands until time is up. */
    public static Agent stander() {
        return new Scripted() {
            @Override
            public int act(Game game, double[] action) {
                return 1;
            }
        };
    }

    /** Breaks down in its n-th episode after a few tics, and runs to the exit in all others. */
    public static Agent brokenInEpisode(int n) {
        return new Scripted() {
            @Override
            public int act(Game game, double[] action) {
                if (episodes == n && game.getEpisodeTime() > 8) {
                    throw new IllegalStateException("lost my way");
                }
                action[0] = 10;
                return 4;
            }
        };
    }

    /** Has an engine that hangs in the middle of each episode. */
    public static Agent withHangingEngine() {
        return new Scripted() {
            @Override
            public int act(Game game, double[] action) {
                if (game.getEpisodeTime() < 8) {
                    action[0] = 10;
                    return 4;
                }
                throw new EngineFailure("MAP01, tic 8: the engine did not answer for 30 seconds", true);
            }
        };
    }

    /** Stands still, in the middle of an action, until told otherwise. */
    public static Agent stuckUntil(CountDownLatch free) {
        return new Scripted() {
            @Override
            public int act(Game game, double[] action) {
                try {
                    free.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return 1;
            }
        };
    }

    /** The built-in agents and one more. */
    public static Agents named(String id, Supplier<Agent> maker) {
        return Agents.builtIn().with(new AgentFactory() {

            @Override
            public String id() {
                return id;
            }

            @Override
            public String description() {
                return "follows a script";
            }

            @Override
            public Agent create(MapData map, MapRules rules) {
                return maker.get();
            }
        });
    }

    private abstract static class Scripted implements Agent {

        SplittableRandom random = new SplittableRandom();
        int episodes;

        @Override
        public List<Button> buttons() {
            return List.of(Button.MOVE_FORWARD_BACKWARD_DELTA);
        }

        @Override
        public void beginEpisode(Game game, long seed) {
            random = new SplittableRandom(seed);
            episodes++;
        }
    }
}
