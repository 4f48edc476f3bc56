/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import java.util.Arrays;

import org.outrider.engine.classic.internal.movement.Movement;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.OvercrowdedException;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.Session.Pending;
import org.outrider.engine.classic.internal.world.Session.Phase;
import org.outrider.engine.classic.internal.world.SessionState;
import org.outrider.engine.classic.internal.world.StateReader;
import org.outrider.engine.classic.internal.world.StateWriter;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.engine.classic.internal.world.WorldState;

/**
 * A whole game, tic by tic: levels, rebirths, intermissions and endings.
 *
 * <p>A tic does, in this order (Doom 1.9): rebirths, what was pending (load a level, leave it), pause codes, then the
 * players, the thinkers, line specials and item respawn, or a tic of the intermission or finale.
 */
public final class Simulation {

    private final Session session;
    private final LevelSource levels;
    private final EventLog events = new EventLog();
    private final StateWriter writer = new StateWriter(1 << 14);
    private final Intermission intermission;
    private final Finale finale;
    private LevelPlay play;

    /**
     * Starts a new game and loads its first level.
     *
     * @throws LevelException where the level is missing or has no place for a player
     */
    public Simulation(GameOptions options, LevelSource levels) throws LevelException {
        session = new Session(options);
        this.levels = levels;
        finale = new Finale(session);
        intermission = new Intermission(session, finale);
        play = loadLevel();
    }

    public Session session() {
        return session;
    }

    /** The level being played, or the last one during an intermission. */
    public World world() {
        return play.world();
    }

    /** The room of movement of the present level, for queries such as sight. */
    public Movement movement() {
        return play.movement();
    }

    /** What has happened since the log was last cleared. */
    public EventLog events() {
        return events;
    }

    /** Name of the present map. */
    public String mapName() {
        return mapName(session.map);
    }

    private String mapName(int map) {
        return MapNames.of(session.options.commercial(), session.episode, map);
    }

    /**
     * Sets what a player does in the next tic.
     *
     * @param forward -128..127, negative is back
     * @param side -128..127, negative is left
     * @param turn 16-bit angle, counter-clockwise
     * @param buttons bits of {@link Buttons}
     */
    public void setCommand(int player, int forward, int side, int turn, int buttons) {
        Player who = session.players[player];
        who.nextForward = forward;
        who.nextSide = side;
        who.nextTurn = turn;
        who.nextButtons = buttons;
    }

    /**
     * Plays one tic with the commands set before.
     *
     * @throws LevelException where a level that begins in this tic is missing or malformed, or the present one has got
     *         out of hand
     */
    public void tic() throws LevelException {
        try {
            playTic();
        } catch (OvercrowdedException e) {
            throw outOfHand(e);
        }
    }

    private LevelException outOfHand(OvercrowdedException e) {
        return new LevelException(mapName() + " can't be played on: " + e.getMessage(), e);
    }

    private void playTic() throws LevelException {
        for (Player player : session.players) {
            if (session.inGame(player.index) && player.life == Player.Life.REBORN) {
                rebirth(player);
            }
        }
        while (session.pending != Pending.NOTHING) {
            Pending pending = session.pending;
            session.pending = Pending.NOTHING;
            carryOut(pending);
        }
        readCommands();
        switch (session.phase) {
        case LEVEL -> {
            if (!session.paused) {
                play.tic();
            }
        }
        case INTERMISSION -> intermission.tic();
        case FINALE -> finale.tic();
        }
        session.gameTic++;
    }

    private void readCommands() {
        for (Player player : session.players) {
            if (session.inGame(player.index)) {
                player.forwardMove = player.nextForward;
                player.sideMove = player.nextSide;
                player.angleTurn = player.nextTurn;
                player.buttons = player.nextButtons;
            }
        }
        for (Player player : session.players) {
            if (session.inGame(player.index) && (player.buttons & Buttons.SPECIAL) != 0
                    && (player.buttons & Buttons.SPECIAL_MASK) == Buttons.PAUSE) {
                session.paused = !session.paused;
            }
        }
    }

    private void rebirth(Player player) {
        if (session.options.netGame()) {
            play.rebirth(player);
        } else {
            session.pending = Pending.LOAD_LEVEL;
        }
    }

    private void carryOut(Pending pending) throws LevelException {
        switch (pending) {
        case LOAD_LEVEL -> play = loadLevel();
        case COMPLETED -> completeLevel();
        case WORLD_DONE -> {
            session.map = intermission.nextMap();
            play = loadLevel();
        }
        case NOTHING -> {
            // nothing is never carried out
        }
        }
    }

    private LevelPlay loadLevel() throws LevelException {
        session.phase = Phase.LEVEL;
        for (Player player : session.players) {
            if (session.inGame(player.index) && player.life == Player.Life.DEAD) {
                player.life = Player.Life.REBORN;
            }
            Arrays.fill(player.frags, 0);
        }
        LevelPlay next = new LevelPlay(session, levels.level(mapName()), events);
        try {
            next.begin();
        } catch (OvercrowdedException e) {
            throw outOfHand(e);
        }
        return next;
    }

    private void completeLevel() {
        for (Player player : session.players) {
            if (session.inGame(player.index)) {
                finishLevel(player);
            }
        }
        if (!session.options.commercial()) {
            if (session.map == 8) {
                finale.begin();
                return;
            }
            if (session.map == 9) {
                for (Player player : session.players) {
                    player.didSecret = true;
                }
            }
        }
        session.phase = Phase.INTERMISSION;
        intermission.begin(play.world(), mapName());
    }

    /** Takes away what does not outlast a level. */
    private static void finishLevel(Player player) {
        Arrays.fill(player.powers, 0);
        Arrays.fill(player.cards, false);
        player.extraLight = 0;
        player.fixedColormap = 0;
        player.damageCount = 0;
        player.bonusCount = 0;
    }

    /** Keeps the present state of the game. */
    public SimulationState snapshot() {
        writer.clear();
        SessionState.save(session, writer);
        intermission.save(writer);
        finale.save(writer);
        writer.write(play.playerThinking().onGround());
        WorldState.save(play.world(), writer);
        return new SimulationState(play.world().level(), session.options, play.world().levelTime, writer.toArray());
    }

    /**
     * Goes back to a kept state of this game or of another with the same options and levels.
     *
     * @throws IllegalArgumentException where the state is of a game with other options
     */
    public void restore(SimulationState state) {
        if (!state.options().equals(session.options)) {
            throw new IllegalArgumentException("the snapshot is of a game with other options: " + state.options());
        }
        if (play.world().level() != state.level()) {
            play = new LevelPlay(session, state.level(), events);
        }
        StateReader reader = new StateReader(state.data());
        SessionState.load(session, reader);
        intermission.load(reader);
        finale.load(reader);
        play.playerThinking().setOnGround(reader.readBoolean());
        WorldState.load(play.world(), reader);
        events.clear();
    }
}
