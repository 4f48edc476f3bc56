/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.conformance;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Observation;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.State;
import org.outrider.wad.WadStack;

/**
 * What an engine made of a script.
 *
 * @param moments before the first action and after each, until the episode was over; the first is after some tics,
 *        since in ZDoom players do not move at once
 * @param view the picture before the first action, without weapon and status bar
 */
public record Trace(List<Moment> moments, byte[] view) {

    /** ZDoom has players wait for eight tics. */
    private static final int SETTLING = 10;
    private static final ScreenResolution SIZE = ScreenResolution.of(320, 240);

    /**
     * A moment.
     *
     * @param x in map units
     * @param y in map units
     * @param z in map units
     */
    public record Moment(double x, double y, double z, double angle, int health, int kills) {

        /** Map units between the players of two moments. */
        public double distance(Moment other) {
            return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)
                    + (z - other.z) * (z - other.z));
        }
    }

    /**
     * Plays a script.
     *
     * @throws GameException where the engine cannot play the map
     */
    public static Trace of(GameEngine engine, WadStack wads, String map, int skill, Script script, int tics)
            throws GameException {
        RenderOptions bare = RenderOptions.DEFAULT.withHud(false).withWeapon(false);
        GameSetup setup = GameSetup.of(wads, map).skill(skill).monsters(script.monsters()).buttons(Script.BUTTONS)
                .episodeStartTime(1).observation(Observation.builder().screen(true).resolution(SIZE)
                        .format(ScreenFormat.GRAY8).render(bare).build()).build();
        try (Game game = engine.open(setup)) {
            game.newEpisode();
            game.advanceAction(SETTLING, true);
            List<Moment> moments = new ArrayList<>(List.of(moment(game)));
            byte[] view = view(game.getState());
            for (double[] action : script.actions(tics)) {
                game.makeAction(action, 1);
                if (game.isEpisodeFinished()) {
                    break;
                }
                moments.add(moment(game));
            }
            return new Trace(moments, view);
        }
    }

    private static Moment moment(Game game) {
        return new Moment(game.getGameVariable(GameVariable.POSITION_X), game.getGameVariable(GameVariable.POSITION_Y),
                game.getGameVariable(GameVariable.POSITION_Z), game.getGameVariable(GameVariable.ANGLE),
                (int) game.getGameVariable(GameVariable.HEALTH), (int) game.getGameVariable(GameVariable.KILLCOUNT));
    }

    private static byte[] view(@Nullable State state) {
        ByteBuffer screen = state == null ? null : state.screen();
        if (screen == null) {
            throw new IllegalStateException("the engine shows no picture at the beginning of an episode");
        }
        byte[] view = new byte[screen.remaining()];
        screen.get(0, view);
        return view;
    }

    /** The number of the first moment at which players are more than so far apart; -1 where they never are. */
    public int firstApart(Trace other, double units) {
        for (int i = 0; i < Math.min(moments.size(), other.moments.size()); i++) {
            if (moments.get(i).distance(other.moments.get(i)) > units) {
                return i;
            }
        }
        return -1;
    }

    /** The share of the view's pixels that differ by no more than so many of the 256 shades, 0..1. */
    public double alike(Trace other, int shades) {
        int alike = 0;
        for (int i = 0; i < view.length; i++) {
            alike += Math.abs((view[i] & 0xFF) - (other.view[i] & 0xFF)) <= shades ? 1 : 0;
        }
        return (double) alike / view.length;
    }
}
