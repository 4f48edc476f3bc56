/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.BitSet;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameEvent.Actor;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Vertex;

/** Gathers the coverage of one episode, tic by tic. */
public final class CoverageMeter {

    /** A tic's way is looked at in steps of this many map units, so that no thin sector on it is missed. */
    private static final double STEP = 4;

    private final MapData map;
    private final BitSet sectors = new BitSet();
    private final BitSet lines = new BitSet();
    private final BitSet secrets = new BitSet();
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;

    public CoverageMeter(MapData map) {
        this.map = map;
    }

    /** The player stands here now; what lies between here and where it stood the tic before has been crossed. */
    public void moveTo(double x, double y) {
        double distance = Math.hypot(x - lastX, y - lastY);
        if (distance > 0 && distance < Track.JUMP) {
            int steps = (int) Math.ceil(distance / STEP);
            for (int i = 1; i < steps; i++) {
                enter(lastX + (x - lastX) * i / steps, lastY + (y - lastY) * i / steps);
            }
        }
        if (distance != 0) {
            enter(x, y);
        }
        lastX = x;
        lastY = y;
    }

    /** Something happened. */
    public void note(GameEvent event) {
        switch (event) {
            case GameEvent.LineTriggered trigger when byPlayer(trigger.by()) -> lines.set(trigger.line());
            case GameEvent.SecretFound secret -> secrets.set(secret.sector());
            default -> { }
        }
    }

    /** What was covered so far. */
    public Coverage coverage() {
        return new Coverage(IndexSet.of(sectors), IndexSet.of(lines), IndexSet.of(secrets));
    }

    private void enter(double x, double y) {
        sectors.set(map.sectorAt((int) (x * Vertex.UNIT), (int) (y * Vertex.UNIT)));
    }

    private static boolean byPlayer(@Nullable Actor actor) {
        return actor == null || actor.isPlayer();
    }
}
