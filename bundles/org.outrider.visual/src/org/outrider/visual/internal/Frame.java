/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;
import org.outrider.engine.ViewInspection;

/**
 * What a player saw at one moment. Good only until the game goes on.
 *
 * @param tic    of the episode
 * @param x      where the eyes are, in map units
 * @param angle  where they look, in degrees
 * @param sector in which the player stands
 * @param game   at that moment
 */
public record Frame(int episode, int tic, double x, double y, double z, double angle, int sector,
        ViewInspection view, Game game) {

    public static final int WIDTH = ViewInspection.WIDTH;
    public static final int HEIGHT = ViewInspection.HEIGHT;
    public static final int PIXELS = WIDTH * HEIGHT;
    /** Columns from the middle of the view that lie under 45 degrees; rows likewise (Doom 1.9 at 320x200). */
    private static final double FOCAL = 160;

    /** The present view of a game's player. */
    public static Frame of(int episode, Game game) {
        return new Frame(episode, game.getEpisodeTime(), game.getGameVariable(GameVariable.POSITION_X),
                game.getGameVariable(GameVariable.POSITION_Y), game.getGameVariable(GameVariable.CAMERA_POSITION_Z),
                game.getGameVariable(GameVariable.ANGLE), game.playerSector(), game.inspectView(), game);
    }

    /** The height at which a row of the screen lies at some distance, in map units. */
    public double heightAt(double row, double distance) {
        return z + (HEIGHT / 2.0 - row) * distance / FOCAL;
    }

    /** How many map units a column covers at some distance. */
    public double unitsAt(double distance) {
        return distance / FOCAL;
    }

    /** How far along the view's direction a point of the map lies. */
    public double distanceTo(double atX, double atY) {
        double direction = Math.toRadians(angle);
        return (atX - x) * Math.cos(direction) + (atY - y) * Math.sin(direction);
    }

    /** Where on the map a column of the screen lies at some distance along the view's direction. */
    public double mapX(double column, double distance) {
        double direction = Math.toRadians(angle);
        return x + distance * Math.cos(direction) + aside(column, distance) * Math.sin(direction);
    }

    /** See {@link #mapX}. */
    public double mapY(double column, double distance) {
        double direction = Math.toRadians(angle);
        return y + distance * Math.sin(direction) - aside(column, distance) * Math.cos(direction);
    }

    private static double aside(double column, double distance) {
        return (column - WIDTH / 2.0) * distance / FOCAL;
    }
}
