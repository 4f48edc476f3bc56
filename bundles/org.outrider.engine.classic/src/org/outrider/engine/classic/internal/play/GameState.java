/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameVariable;
import org.outrider.engine.LabelList;
import org.outrider.engine.ObjectList;
import org.outrider.engine.Observation;
import org.outrider.engine.SectorList;
import org.outrider.engine.State;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.world.Player;

/** What an agent sees of a {@link ClassicGame}: filled anew for each state. */
final class GameState implements State {

    private final Simulation simulation;
    private final Player player;
    private final Variables variables;
    private final GameVariable[] wanted;
    private final double[] values;
    private final ObjectLister lister;
    private final @Nullable ObjectList objects;
    private final @Nullable SectorList sectors;
    private int number;
    private int tic;

    GameState(Observation observation, List<GameVariable> wanted, Simulation simulation, Player player,
            Variables variables, ObjectLister lister) {
        this.simulation = simulation;
        this.player = player;
        this.variables = variables;
        this.wanted = wanted.toArray(GameVariable[]::new);
        this.lister = lister;
        values = new double[this.wanted.length];
        objects = observation.objects() ? new ObjectList() : null;
        sectors = observation.sectors() ? SectorLister.listOf(simulation.world().level()) : null;
    }

    /** Shows the present moment. */
    void update(int newNumber) {
        number = newNumber;
        tic = simulation.world().levelTime;
        for (int i = 0; i < wanted.length; i++) {
            values[i] = variables.get(wanted[i]);
        }
        ObjectList objectList = objects;
        if (objectList != null) {
            lister.list(player.body(), objectList);
        }
        SectorList sectorList = sectors;
        if (sectorList != null) {
            SectorLister.fill(simulation.world(), sectorList);
        }
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int tic() {
        return tic;
    }

    @Override
    public double[] gameVariables() {
        return values;
    }

    @Override
    public @Nullable ByteBuffer screen() {
        return null;
    }

    @Override
    public @Nullable ByteBuffer depth() {
        return null;
    }

    @Override
    public @Nullable FloatBuffer linearDepth() {
        return null;
    }

    @Override
    public @Nullable ByteBuffer labels() {
        return null;
    }

    @Override
    public @Nullable ByteBuffer automap() {
        return null;
    }

    @Override
    public @Nullable LabelList labelList() {
        return null;
    }

    @Override
    public @Nullable ObjectList objects() {
        return objects;
    }

    @Override
    public @Nullable SectorList sectors() {
        return sectors;
    }
}
