/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

import org.outrider.engine.GameException;
import org.outrider.engine.classic.internal.game.DemoOptions;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.game.SimulationState;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.trace.DtrTrace;
import org.outrider.engine.classic.internal.trace.TraceLayout;
import org.outrider.engine.classic.internal.trace.TraceRecorder;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;

/** Plays a demo tic by tic without drawing. */
public final class DemoPlayback {

    private final Demo demo;
    private final Simulation simulation;
    private final int[] players;
    private int tic;

    /**
     * Starts the game of a demo, before its first tic.
     *
     * @param wads the WADs that the demo was recorded with; must stay open
     * @throws GameException where the map is missing or malformed
     */
    public DemoPlayback(WadStack wads, Demo demo) throws GameException {
        this(wads, demo, OptionalInt.empty());
    }

    /**
     * Starts the game of a demo by the rules of a release.
     *
     * @param number 2 for Doom II 1.9, 3 for the Ultimate Doom; empty for what source ports choose for the IWAD
     * @throws GameException where the map is missing or malformed, or the engine does not know the rules
     */
    public DemoPlayback(WadStack wads, Demo demo, OptionalInt number) throws GameException {
        Complevel complevel = number.isPresent() ? complevel(number.getAsInt()) : complevelOf(wads);
        this.demo = demo;
        players = demo.header().playersInGame();
        boolean commercial = wads.mapNames().stream().anyMatch(name -> name.startsWith("MAP"));
        GameOptions options = DemoOptions.of(demo.header(), commercial, complevel);
        try {
            simulation = new Simulation(options, new WadLevels(wads));
        } catch (LevelException e) {
            throw new GameException(e.getMessage(), e);
        }
    }

    /** The rules that source ports choose for an IWAD: Ultimate Doom's where there is an episode 4. */
    private static Complevel complevelOf(WadStack wads) {
        return wads.mapNames().contains("E4M1") ? Complevel.ULTIMATE : Complevel.DOOM2;
    }

    private static Complevel complevel(int number) throws GameException {
        for (Complevel complevel : Complevel.values()) {
            if (complevel.number() == number) {
                return complevel;
            }
        }
        throw new GameException("the engine knows complevels 2 and 3, not " + number);
    }

    /** Number of tics played. */
    public int tic() {
        return tic;
    }

    /** True once all commands of the demo were played. */
    public boolean isFinished() {
        return tic >= demo.tics();
    }

    /**
     * Plays one tic.
     *
     * @throws GameException where a level that begins in it is missing or malformed, or the present one has got out of
     *         hand
     */
    public void step() throws GameException {
        // nobody asks for the events of a demo
        simulation.events().clear();
        for (int slot = 0; slot < players.length; slot++) {
            simulation.setCommand(players[slot], demo.forward(tic, slot), demo.side(tic, slot), demo.turn(tic, slot),
                    demo.buttons(tic, slot));
        }
        try {
            simulation.tic();
        } catch (LevelException e) {
            throw new GameException("tic " + tic + ": " + e.getMessage(), e);
        }
        tic++;
    }

    /** Goes back to before the first tic, of which that is the state. */
    void restart(SimulationState beginning) {
        simulation.restore(beginning);
        tic = 0;
    }

    /** Plays all that is left. */
    public void finish() throws GameException {
        while (!isFinished()) {
            step();
        }
    }

    /** Name of the map that is played. */
    public String mapName() {
        return simulation.mapName();
    }

    /** True while a level is played, not in the statistics or texts between levels. */
    public boolean isInLevel() {
        return simulation.session().phase == Session.Phase.LEVEL;
    }

    /** Tics of the present level. */
    public int levelTime() {
        return simulation.world().levelTime;
    }

    /** How the player whose view the demo shows is. */
    public PlayerState player() {
        Player player = simulation.session().players[viewer()];
        Mobj body = player.body();
        return new PlayerState(body.x / 65536.0, body.y / 65536.0, body.z / 65536.0,
                (body.angle >>> 16) * 360.0 / 65536, player.health, player.armorPoints, player.life == Player.Life.DEAD,
                player.killCount, simulation.world().totalKills, player.itemCount, simulation.world().totalItems,
                player.secretCount, simulation.world().totalSecrets);
    }

    /**
     * A player at one moment: position in map units, angle in degrees, health and scores of the present level.
     */
    public record PlayerState(double x, double y, double z, double angle, int health, int armor, boolean dead,
            int kills, int totalKills, int items, int totalItems, int secrets, int totalSecrets) {
    }

    /**
     * Plays all that is left and writes the DTR1 trace of the present state and every tic, compressed where the name
     * ends in .gz.
     */
    public void trace(Path file) throws GameException, IOException {
        DtrTrace trace = new DtrTrace(TraceLayout.columns(players.length));
        TraceRecorder recorder = new TraceRecorder(simulation, players.length);
        trace.add(recorder.record(tic - 1));
        while (!isFinished()) {
            step();
            trace.add(recorder.record(tic - 1));
        }
        trace.write(file);
    }

    Simulation simulation() {
        return simulation;
    }

    /** The player whose view the demo shows. */
    int viewer() {
        return demo.header().consolePlayer();
    }
}
