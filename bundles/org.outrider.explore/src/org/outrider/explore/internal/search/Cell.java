/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import org.outrider.agent.internal.nav.CellMap;
import org.outrider.engine.Snapshot;

/** A place of the archive: the best moment at which the player was there in a world like this, to go on from. */
public final class Cell {

    /**
     * What tells places of the archive apart.
     *
     * @param sector where the player is
     * @param column square of the map that it is in
     * @param row    square of the map that it is in
     * @param world  which keys are held and what has been moved for good
     */
    public record Key(int sector, int column, int row, World world) {
    }

    /**
     * How the world has changed since the start.
     *
     * @param keys    keys held, a bit for each kind
     * @param changes a number that stands for spent lines and floors that were moved
     */
    public record World(int keys, long changes) {
    }

    private static final double CLIMB = 4;

    private final Key key;
    private final int number;
    private Snapshot snapshot;
    private Lineage lineage;
    private final double x;
    private final double y;
    private final double z;
    private int timesChosen;

    Cell(Key key, int number, Snapshot snapshot, Lineage lineage, double x, double y, double z) {
        this.key = key;
        this.number = number;
        this.snapshot = snapshot;
        this.lineage = lineage;
        this.x = x;
        this.y = y;
        this.z = z;
    }

    public Key key() {
        return key;
    }

    /** Cells are numbered as they are found. */
    public int number() {
        return number;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public Lineage lineage() {
        return lineage;
    }

    /** How far a walk to a place is, about; differences of height count more. */
    double distanceTo(double toX, double toY, double toZ) {
        return Math.hypot(x - toX, y - toY) + CLIMB * Math.abs(z - toZ);
    }

    /** How far it is to a place as the crow flies, in map units. */
    public double distanceTo(double toX, double toY) {
        return Math.hypot(x - toX, y - toY);
    }

    /** The cell of the raster where the player is; -1 where it is far from any. */
    int place(CellMap cells) {
        return cells.nearestWalkable(x, y);
    }

    int timesChosen() {
        return timesChosen;
    }

    void choose() {
        timesChosen++;
    }

    /** Puts a better moment in the place of the one before. */
    void improve(Snapshot better, Lineage how) {
        snapshot = better;
        lineage = how;
    }
}
