/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.LabelList;
import org.outrider.engine.ObjectList;
import org.outrider.engine.Observation;
import org.outrider.engine.SectorList;
import org.outrider.engine.State;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.render.ObservationRenderer;
import org.outrider.engine.classic.internal.world.Player;

/** What an agent sees of a {@link ClassicGame}: filled anew for each state. */
final class GameState implements State {

    private final Simulation simulation;
    private final Player player;
    private final Variables variables;
    private final GameVariable[] wanted;
    private final double[] values;
    private final ObjectLister lister;
    private final @Nullable ObservationRenderer pictures;
    private final @Nullable ObjectList objects;
    private final @Nullable SectorList sectors;
    private int number;
    private int tic;

    /** @param pictures draws what the setup's observation asks for; null where it asks for no picture */
    GameState(GameSetup setup, Simulation simulation, Player player, Variables variables, ObjectLister lister,
            @Nullable ObservationRenderer pictures) {
        this.simulation = simulation;
        this.player = player;
        this.variables = variables;
        this.lister = lister;
        this.pictures = pictures;
        Observation observation = setup.observation();
        wanted = setup.variables().toArray(GameVariable[]::new);
        values = new double[wanted.length];
        objects = observation.objects() ? new ObjectList() : null;
        sectors = observation.sectors() ? SectorLister.listOf(simulation.world().level()) : null;
    }

    /** Clears the automap, as at the start of an episode. */
    void forgetSeen() {
        ObservationRenderer renderer = pictures;
        if (renderer != null) {
            renderer.forgetSeen();
        }
    }

    /** Shows the present moment. */
    void update(int newNumber) {
        number = newNumber;
        tic = simulation.world().levelTime;
        for (int i = 0; i < wanted.length; i++) {
            values[i] = variables.get(wanted[i]);
        }
        ObservationRenderer renderer = pictures;
        if (renderer != null) {
            renderer.render(simulation, player.index);
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
        ObservationRenderer renderer = pictures;
        return renderer == null ? null : renderer.screen();
    }

    @Override
    public @Nullable ByteBuffer depth() {
        ObservationRenderer renderer = pictures;
        return renderer == null ? null : renderer.depth();
    }

    @Override
    public @Nullable FloatBuffer linearDepth() {
        ObservationRenderer renderer = pictures;
        return renderer == null ? null : renderer.linearDepth();
    }

    @Override
    public @Nullable ByteBuffer labels() {
        ObservationRenderer renderer = pictures;
        return renderer == null ? null : renderer.labels();
    }

    @Override
    public @Nullable ByteBuffer automap() {
        ObservationRenderer renderer = pictures;
        return renderer == null ? null : renderer.automap();
    }

    @Override
    public @Nullable LabelList labelList() {
        ObservationRenderer renderer = pictures;
        return renderer == null ? null : renderer.labelList();
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
