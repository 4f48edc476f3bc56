/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import java.util.Arrays;

import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.StateReader;
import org.outrider.engine.classic.internal.world.StateWriter;
import org.outrider.engine.classic.internal.world.World;

/**
 * The statistics between two levels, as far as time and buttons go (Doom 1.9).
 *
 * <p>Counters run up one after the other with pauses between them; a press completes them, another one goes on. Demos
 * of several levels depend on how long that takes.
 */
final class Intermission {

    private static final int TICRATE = 35;
    private static final int NEXT_LOCATION_TICS = 4 * TICRATE;
    private static final int LEAVE_TICS = 10;
    private static final int FRAG_LIMIT = 99;

    /** Steps of the single player's and the co-operative statistics; odd steps are pauses. */
    private static final int KILLS = 2;
    private static final int ITEMS = 4;
    private static final int SECRETS = 6;
    private static final int TIME_OR_FRAGS = 8;
    private static final int DONE = 10;
    /** Steps of the deathmatch statistics. */
    private static final int DEATHMATCH_FRAGS = 2;
    private static final int DEATHMATCH_DONE = 4;

    private enum Stage {
        STATISTICS, NEXT_LOCATION, LEAVING
    }

    private static final Stage[] STAGES = Stage.values();

    private final Session session;
    private final Finale finale;
    private Stage stage = Stage.STATISTICS;
    private int step;
    private int pause;
    private int countdown;
    private boolean accelerate;
    private int nextMap;
    private int seconds;
    private int parSeconds;
    private int shownSeconds;
    private int shownPar;
    private boolean fragsShown;
    /** Per player: final percentages of kills, items and secrets, and what is shown of them. */
    private final int[] finals = new int[Session.MAX_PLAYERS * 3];
    private final int[] shown = new int[Session.MAX_PLAYERS * 3];
    private final int[] fragSums = new int[Session.MAX_PLAYERS];
    private final int[] shownFragSums = new int[Session.MAX_PLAYERS];
    private final int[] shownFrags = new int[Session.MAX_PLAYERS * Session.MAX_PLAYERS];

    Intermission(Session session, Finale finale) {
        this.session = session;
        this.finale = finale;
    }

    /** Number of the map that follows. */
    int nextMap() {
        return nextMap;
    }

    void begin(World world, String mapName) {
        stage = Stage.STATISTICS;
        step = 1;
        pause = TICRATE;
        accelerate = false;
        nextMap = mapAfter();
        seconds = world.levelTime / TICRATE;
        parSeconds = ParTimes.seconds(mapName);
        boolean several = session.options.netGame();
        shownSeconds = -1;
        shownPar = -1;
        Arrays.fill(shown, several ? 0 : -1);
        Arrays.fill(shownFragSums, 0);
        Arrays.fill(shownFrags, 0);
        fragsShown = false;
        for (Player player : session.players) {
            int at = player.index * 3;
            finals[at] = percent(player.killCount, world.totalKills);
            finals[at + 1] = percent(player.itemCount, world.totalItems);
            finals[at + 2] = percent(player.secretCount, world.totalSecrets);
            fragSums[player.index] = fragSum(player);
            fragsShown |= session.inGame(player.index) && fragSums[player.index] != 0;
        }
    }

    private static int percent(int count, int total) {
        return count * 100 / Math.max(total, 1);
    }

    private int fragSum(Player player) {
        int sum = 0;
        for (int i = 0; i < Session.MAX_PLAYERS; i++) {
            if (session.inGame(i) && i != player.index) {
                sum += player.frags[i];
            }
        }
        return sum - player.frags[player.index];
    }

    /** Number of the map after the present one. */
    private int mapAfter() {
        int map = session.map;
        if (session.options.commercial()) {
            if (session.secretExit && map == 15) {
                return 31;
            }
            if (session.secretExit && map == 31) {
                return 32;
            }
            return map == 31 || map == 32 ? 16 : map + 1;
        }
        if (session.secretExit) {
            return 9;
        }
        if (map != 9) {
            return map + 1;
        }
        return switch (session.episode) {
        case 1 -> 4;
        case 2 -> 6;
        case 3 -> 7;
        case 4 -> 3;
        default -> 1;
        };
    }

    void tic() {
        checkForAcceleration();
        switch (stage) {
        case STATISTICS -> {
            if (session.options.deathmatch() != 0) {
                countDeathmatch();
            } else if (session.options.netGame()) {
                countSeveral();
            } else {
                countSingle();
            }
        }
        case NEXT_LOCATION -> {
            if (--countdown == 0 || accelerate) {
                leave();
            }
        }
        case LEAVING -> {
            if (--countdown == 0) {
                worldDone();
            }
        }
        }
    }

    private void checkForAcceleration() {
        for (Player player : session.players) {
            if (!session.inGame(player.index)) {
                continue;
            }
            boolean attack = (player.buttons & Buttons.ATTACK) != 0;
            boolean use = (player.buttons & Buttons.USE) != 0;
            accelerate |= attack && !player.attackDown || use && !player.useDown;
            player.attackDown = attack;
            player.useDown = use;
        }
    }

    private void countSingle() {
        if (accelerate && step != DONE) {
            accelerate = false;
            System.arraycopy(finals, 0, shown, 0, 3);
            shownSeconds = seconds;
            shownPar = parSeconds;
            step = DONE;
        }
        switch (step) {
        case KILLS, ITEMS, SECRETS -> {
            int counter = step / 2 - 1;
            shown[counter] += 2;
            if (shown[counter] >= finals[counter]) {
                shown[counter] = finals[counter];
                step++;
            }
        }
        case TIME_OR_FRAGS -> {
            shownSeconds = Math.min(shownSeconds + 3, seconds);
            shownPar = Math.min(shownPar + 3, parSeconds);
            if (shownPar >= parSeconds && shownSeconds >= seconds) {
                step++;
            }
        }
        case DONE -> goOnWhenAsked();
        default -> pauseStep();
        }
    }

    private void countSeveral() {
        if (accelerate && step != DONE) {
            accelerate = false;
            System.arraycopy(finals, 0, shown, 0, shown.length);
            System.arraycopy(fragSums, 0, shownFragSums, 0, fragSums.length);
            step = DONE;
        }
        switch (step) {
        case KILLS, ITEMS, SECRETS -> {
            if (!countPercentages(step / 2 - 1)) {
                // without frags the step that would count them is left out
                step += step == SECRETS && !fragsShown ? 3 : 1;
            }
        }
        case TIME_OR_FRAGS -> {
            if (!countFragSums()) {
                step++;
            }
        }
        case DONE -> goOnWhenAsked();
        default -> pauseStep();
        }
    }

    private boolean countPercentages(int counter) {
        boolean ticking = false;
        for (int i = 0; i < Session.MAX_PLAYERS; i++) {
            if (session.inGame(i)) {
                int at = i * 3 + counter;
                shown[at] += 2;
                if (shown[at] >= finals[at]) {
                    shown[at] = finals[at];
                } else {
                    ticking = true;
                }
            }
        }
        return ticking;
    }

    private boolean countFragSums() {
        boolean ticking = false;
        for (int i = 0; i < Session.MAX_PLAYERS; i++) {
            if (session.inGame(i)) {
                shownFragSums[i]++;
                if (shownFragSums[i] >= fragSums[i]) {
                    shownFragSums[i] = fragSums[i];
                } else {
                    ticking = true;
                }
            }
        }
        return ticking;
    }

    private void countDeathmatch() {
        if (accelerate && step != DEATHMATCH_DONE) {
            accelerate = false;
            step = DEATHMATCH_DONE;
        }
        switch (step) {
        case DEATHMATCH_FRAGS -> {
            if (!countFrags()) {
                step++;
            }
        }
        case DEATHMATCH_DONE -> goOnWhenAsked();
        default -> pauseStep();
        }
    }

    private boolean countFrags() {
        boolean ticking = false;
        for (Player player : session.players) {
            for (int other = 0; other < Session.MAX_PLAYERS; other++) {
                int at = player.index * Session.MAX_PLAYERS + other;
                if (session.inGame(player.index) && session.inGame(other) && shownFrags[at] != player.frags[other]) {
                    shownFrags[at] += player.frags[other] < 0 ? -1 : 1;
                    shownFrags[at] = Math.max(-FRAG_LIMIT, Math.min(FRAG_LIMIT, shownFrags[at]));
                    ticking = true;
                }
            }
        }
        return ticking;
    }

    private void pauseStep() {
        if (--pause == 0) {
            step++;
            pause = TICRATE;
        }
    }

    private void goOnWhenAsked() {
        if (!accelerate) {
            return;
        }
        if (session.options.commercial()) {
            leave();
        } else {
            stage = Stage.NEXT_LOCATION;
            accelerate = false;
            countdown = NEXT_LOCATION_TICS;
        }
    }

    private void leave() {
        stage = Stage.LEAVING;
        accelerate = false;
        countdown = LEAVE_TICS;
    }

    private void worldDone() {
        session.pending = Session.Pending.WORLD_DONE;
        if (session.secretExit) {
            session.players[session.options.consolePlayer()].didSecret = true;
        }
        if (session.options.commercial() && endsPart()) {
            session.pending = Session.Pending.NOTHING;
            finale.begin();
        }
    }

    /** Maps after which Doom II tells its story. */
    private boolean endsPart() {
        return switch (session.map) {
        case 6, 11, 20, 30 -> true;
        case 15, 31 -> session.secretExit;
        default -> false;
        };
    }

    void save(StateWriter out) {
        out.write(stage.ordinal());
        out.write(step);
        out.write(pause);
        out.write(countdown);
        out.write(accelerate);
        out.write(nextMap);
        out.write(seconds);
        out.write(parSeconds);
        out.write(shownSeconds);
        out.write(shownPar);
        out.write(fragsShown);
        out.write(finals);
        out.write(shown);
        out.write(fragSums);
        out.write(shownFragSums);
        out.write(shownFrags);
    }

    void load(StateReader in) {
        stage = STAGES[in.read()];
        step = in.read();
        pause = in.read();
        countdown = in.read();
        accelerate = in.readBoolean();
        nextMap = in.read();
        seconds = in.read();
        parSeconds = in.read();
        shownSeconds = in.read();
        shownPar = in.read();
        fragsShown = in.readBoolean();
        in.read(finals);
        in.read(shown);
        in.read(fragSums);
        in.read(shownFragSums);
        in.read(shownFrags);
    }
}
