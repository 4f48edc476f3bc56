/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.fight;

import java.util.random.RandomGenerator;

import org.outrider.agent.internal.motion.Angles;
import org.outrider.agent.internal.motion.Controls;
import org.outrider.agent.internal.motion.PlayerView;
import org.outrider.agent.internal.motion.WalkCheck;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;

/** Fights monsters: watches out for them, takes the right weapon, aims and fires, and knows when to run. */
public final class Fighter {

    /** What the situation calls for. */
    public enum Stance {
        /** Nobody to fight. */
        PEACE,
        /** Stand and fight. */
        FIGHT,
        /** Go on with what was being done, but shoot at who is in the way. */
        RUN
    }

    private static final double LOW_HEALTH = 10;
    private static final double FIGHT_RANGE = 1000;
    private static final int VAIN_TICS = 35 * 8;
    private static final double SNAP = 1.5;
    /** Weapons are changed at most this often. */
    private static final int CHANGE_INTERVAL = 20;

    private final Game game;
    private final Lookout lookout;
    private final Weapons weapons;
    private final Footwork footwork;
    private double damageDone;
    private int progressTic;
    private int foeId = Foe.NOBODY;
    private int changeTic;

    public Fighter(Game game, CellMap cells, WalkCheck walk, RandomGenerator random) {
        this.game = game;
        lookout = new Lookout(game);
        weapons = new Weapons(game);
        footwork = new Footwork(cells, walk, random);
    }

    /** Looks around and decides what to do. */
    public Stance assess(PlayerView player) {
        lookout.watch(player);
        Foe foe = lookout.foe();
        if (!foe.isPresent()) {
            return Stance.PEACE;
        }
        if (isInVain(player, foe)) {
            lookout.ignoreFoe(player.tic());
            return Stance.PEACE;
        }
        if (player.health() < LOW_HEALTH || foe.distance(player) > FIGHT_RANGE) {
            return Stance.RUN;
        }
        boolean unarmed = Weapons.isMelee(weapons.choose(foe.kind(), foe.distance(player)));
        return unarmed && foe.kind().health() > 100 ? Stance.RUN : Stance.FIGHT;
    }

    /** True where shooting at the foe has long led to nothing. */
    private boolean isInVain(PlayerView player, Foe foe) {
        double damage = game.getGameVariable(GameVariable.DAMAGECOUNT);
        if (foe.id() != foeId || damage > damageDone) {
            foeId = foe.id();
            damageDone = damage;
            progressTic = player.tic();
        }
        return player.tic() - progressTic > VAIN_TICS;
    }

    /** Drives the body through the next tic of a fight. */
    public void fight(PlayerView player, Controls controls) {
        Foe foe = lookout.foe();
        int weapon = arm(player, controls, foe);
        footwork.move(player, controls, foe, weapon, lookout.objects());
        aimAndFire(player, controls, foe, weapon);
    }

    /** Shoots without minding where the body goes. */
    public void fireOnTheRun(PlayerView player, Controls controls) {
        Foe foe = lookout.foe();
        if (foe.isVisible()) {
            aimAndFire(player, controls, foe, arm(player, controls, foe));
        }
    }

    private int arm(PlayerView player, Controls controls, Foe foe) {
        int selected = weapons.selected();
        int wanted = weapons.choose(foe.kind(), foe.distance(player));
        if (wanted != selected && player.tic() >= changeTic) {
            controls.selectWeapon(wanted);
            changeTic = player.tic() + CHANGE_INTERVAL;
        }
        return selected;
    }

    private void aimAndFire(PlayerView player, Controls controls, Foe foe, int weapon) {
        double direction = foe.aim(player, Weapons.missileSpeed(weapon));
        controls.turnTo(player, direction);
        double off = Math.abs(Angles.turn(player.angle(), direction));
        boolean safe = weapon != Weapons.ROCKET_LAUNCHER || foe.distance(player) > Weapons.SPLASH;
        if (foe.isVisible() && safe && off < Math.max(SNAP, foe.halfWidth(player))) {
            controls.attack();
        }
    }
}
