/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.fight;

import java.util.HashMap;
import java.util.Map;

import org.outrider.agent.internal.motion.PlayerView;
import org.outrider.engine.Game;
import org.outrider.engine.GameEvent;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.ObjectList;

/**
 * Keeps an eye on monsters: those in sight, and the one that has just hurt the player from behind. Picks whom to fight.
 */
final class Lookout {

    /** Tics between two looks around, while somebody is fought and in peace. */
    private static final int FIGHT_INTERVAL = 2;
    private static final int PEACE_INTERVAL = 5;
    private static final double FAR = 1400;
    private static final double LOYALTY = 1.4;
    private static final int FORGET_TICS = 50;
    /** A barrel is worth shooting when it stands this near a monster and not this near the player. */
    private static final double BARREL_REACH = 90;
    private static final double BARREL_SAFETY = 190;
    private static final int IGNORE_TICS = 35 * 15;

    private final Game game;
    private final Foe foe = new Foe();
    private final ObjectList objects = new ObjectList();
    private final Map<Integer, Integer> ignoredUntil = new HashMap<>();
    private int nextLook;
    private int lastSeenTic;
    private int attacker = Foe.NOBODY;

    Lookout(Game game) {
        this.game = game;
    }

    /** The one to fight. */
    Foe foe() {
        return foe;
    }

    /** Everything that was there when last looked around. */
    ObjectList objects() {
        return objects;
    }

    /** Leaves the present foe alone for a while. */
    void ignoreFoe(int tic) {
        ignoredUntil.put(foe.id(), tic + IGNORE_TICS);
        foe.forget();
    }

    void watch(PlayerView player) {
        noteAttacker();
        if (player.tic() < nextLook) {
            return;
        }
        game.listObjects(objects);
        pick(player);
        nextLook = player.tic() + (foe.isPresent() ? FIGHT_INTERVAL : PEACE_INTERVAL);
    }

    private void noteAttacker() {
        for (GameEvent event : game.events()) {
            if (event instanceof GameEvent.Damage damage && damage.victim().isPlayer()) {
                damage.foe().ifPresent(this::noteAttacker);
            }
        }
    }

    private void noteAttacker(GameEvent.Actor foe) {
        attacker = foe.id();
        nextLook = 0;
    }

    private void pick(PlayerView player) {
        int best = -1;
        double bestScore = 0;
        int known = -1;
        for (int i = 0; i < objects.size(); i++) {
            ObjectKind kind = objects.kind(i);
            if (kind == ObjectKind.MONSTER) {
                double score = score(player, i);
                if (score > bestScore) {
                    bestScore = score;
                    best = i;
                }
            }
            if (objects.id(i) == foe.id() && (kind == ObjectKind.MONSTER || foe.isBarrel())) {
                known = i;
            }
        }
        if (best >= 0) {
            int barrel = barrelBeside(player, best);
            foe.see(objects, barrel >= 0 ? barrel : best, barrel >= 0, player.tic());
            lastSeenTic = player.tic();
        } else if (known < 0 || player.tic() - lastSeenTic > FORGET_TICS) {
            foe.forget();
            attacker = Foe.NOBODY;
        } else {
            foe.see(objects, known, foe.isBarrel(), player.tic());
        }
    }

    private double score(PlayerView player, int i) {
        boolean hurtBy = objects.id(i) == attacker;
        if (!objects.visible(i) && !hurtBy || isIgnored(i, player.tic())) {
            return 0;
        }
        double distance = player.distanceTo(objects.x(i), objects.y(i));
        if (distance > FAR && !hurtBy) {
            return 0;
        }
        double score = MonsterKind.of(objects.name(i)).danger() / (distance + 100);
        if (hurtBy && !objects.visible(i)) {
            score /= 2;
        }
        return objects.id(i) == foe.id() ? score * LOYALTY : score;
    }

    private boolean isIgnored(int i, int tic) {
        return ignoredUntil.getOrDefault(objects.id(i), 0) > tic;
    }

    private int barrelBeside(PlayerView player, int monster) {
        for (int i = 0; i < objects.size(); i++) {
            if (objects.kind(i) == ObjectKind.BARREL && objects.visible(i)
                    && player.distanceTo(objects.x(i), objects.y(i)) > BARREL_SAFETY
                    && Math.hypot(objects.x(i) - objects.x(monster),
                            objects.y(i) - objects.y(monster)) < BARREL_REACH) {
                return i;
            }
        }
        return -1;
    }
}
