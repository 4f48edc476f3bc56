/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.motion;

import org.outrider.agent.internal.nav.CellMap;
import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;

/** What the player feels of its own body at this moment. */
public final class PlayerView {

    private final CellMap cells;
    private double x;
    private double y;
    private double z;
    private double velocityX;
    private double velocityY;
    private double angle;
    private int health;
    private int sector;
    private int cell;
    private int tic;
    private boolean onGround;

    public PlayerView(CellMap cells) {
        this.cells = cells;
    }

    /** Looks again. */
    public void look(Game game) {
        x = game.getGameVariable(GameVariable.POSITION_X);
        y = game.getGameVariable(GameVariable.POSITION_Y);
        z = game.getGameVariable(GameVariable.POSITION_Z);
        velocityX = game.getGameVariable(GameVariable.VELOCITY_X);
        velocityY = game.getGameVariable(GameVariable.VELOCITY_Y);
        angle = game.getGameVariable(GameVariable.ANGLE);
        health = (int) game.getGameVariable(GameVariable.HEALTH);
        onGround = game.getGameVariable(GameVariable.ON_GROUND) != 0;
        sector = game.playerSector();
        tic = game.getEpisodeTime();
        int exact = cells.grid().cellAt(x, y);
        cell = exact >= 0 && cells.isWalkable(exact) ? exact : cells.nearestWalkable(x, y);
    }

    public double x() {
        return x;
    }

    public double y() {
        return y;
    }

    public double z() {
        return z;
    }

    public double velocityX() {
        return velocityX;
    }

    public double velocityY() {
        return velocityY;
    }

    public double speed() {
        return Math.hypot(velocityX, velocityY);
    }

    public double angle() {
        return angle;
    }

    public int health() {
        return health;
    }

    public int sector() {
        return sector;
    }

    /** The walkable cell nearest to the player; -1 where it is far from any. */
    public int cell() {
        return cell;
    }

    public int tic() {
        return tic;
    }

    public boolean isOnGround() {
        return onGround;
    }

    public double distanceTo(double toX, double toY) {
        return Math.hypot(toX - x, toY - y);
    }

    public double directionTo(double toX, double toY) {
        return Angles.of(toX - x, toY - y);
    }
}
