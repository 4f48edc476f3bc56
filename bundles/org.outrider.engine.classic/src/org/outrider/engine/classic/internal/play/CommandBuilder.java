/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.util.Arrays;

import org.outrider.engine.Button;
import org.outrider.engine.DemoFormat;
import org.outrider.engine.GameSetup;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.game.Buttons;
import org.outrider.engine.classic.internal.world.Player;

/**
 * Turns pressed buttons into tic commands, at the speeds of the keyboard in Doom 1.9.
 *
 * <p>Buttons of later games (jumping, looking up) do nothing.
 */
final class CommandBuilder {

    private static final int MAX_MOVE = 50;
    private static final int FORWARD_WALK = 25;
    private static final int FORWARD_RUN = 50;
    private static final int SIDE_WALK = 24;
    private static final int SIDE_RUN = 40;
    private static final int TURN_WALK = 640;
    private static final int TURN_RUN = 1280;
    private static final int TURN_SLOW = 320;
    /** Tics for which a turn begins slowly. */
    private static final int SLOW_TURN_TICS = 6;
    private static final int HALF_TURN = 0x8000;
    private static final double ANGLE_PER_DEGREE = 65536 / 360.0;
    /** Weapons in the order in which "next" goes through them. */
    private static final int[] WEAPON_ORDER = { WeaponType.FIST, WeaponType.CHAINSAW, WeaponType.PISTOL,
            WeaponType.SHOTGUN, WeaponType.SUPER_SHOTGUN, WeaponType.CHAINGUN, WeaponType.MISSILE, WeaponType.PLASMA,
            WeaponType.BFG };

    private final Button[] buttons;
    /** Largest amount of each button, either way. */
    private final double[] limits;
    private final DemoFormat format;
    private final double[] values = new double[Button.values().length];
    private int turnHeld;
    /** What rounding to whole steps of turning has left over. */
    private int turnRest;

    CommandBuilder(GameSetup setup) {
        buttons = setup.buttons().toArray(Button[]::new);
        format = setup.demoFormat();
        limits = new double[buttons.length];
        for (int i = 0; i < limits.length; i++) {
            limits[i] = buttons[i].isDelta() ? setup.buttonLimits().getOrDefault(buttons[i], Double.MAX_VALUE)
                    : Double.MAX_VALUE;
        }
    }

    /** Lets go of everything. */
    void reset() {
        Arrays.fill(values, 0);
        turnHeld = 0;
        turnRest = 0;
    }

    int turnHeld() {
        return turnHeld;
    }

    int turnRest() {
        return turnRest;
    }

    void restore(int held, int rest) {
        turnHeld = held;
        turnRest = rest;
    }

    /** Takes over an action; missing numbers count as 0. */
    void setAction(double[] action) {
        Arrays.fill(values, 0);
        for (int i = 0; i < buttons.length && i < action.length; i++) {
            values[buttons[i].ordinal()] = Math.clamp(action[i], -limits[i], limits[i]);
        }
    }

    /** The action that was taken over: the value of each button. */
    double[] action() {
        double[] action = new double[buttons.length];
        for (int i = 0; i < buttons.length; i++) {
            action[i] = values[buttons[i].ordinal()];
        }
        return action;
    }

    /** The command of the next tic, packed for a {@link CommandTape}. */
    long build(Player player) {
        boolean run = pressed(Button.SPEED);
        boolean strafe = pressed(Button.STRAFE);
        boolean left = pressed(Button.TURN_LEFT);
        boolean right = pressed(Button.TURN_RIGHT);
        int forward = difference(Button.MOVE_FORWARD, Button.MOVE_BACKWARD) * (run ? FORWARD_RUN : FORWARD_WALK)
                + amount(Button.MOVE_FORWARD_BACKWARD_DELTA);
        int sideSpeed = run ? SIDE_RUN : SIDE_WALK;
        int side = difference(Button.MOVE_RIGHT, Button.MOVE_LEFT) * sideSpeed + amount(Button.MOVE_LEFT_RIGHT_DELTA);
        int turn = 0;
        turnHeld = left || right ? turnHeld + 1 : 0;
        if (strafe) {
            side += difference(Button.TURN_RIGHT, Button.TURN_LEFT) * sideSpeed;
        } else {
            int speed = turnHeld < SLOW_TURN_TICS ? TURN_SLOW : run ? TURN_RUN : TURN_WALK;
            turn = difference(Button.TURN_LEFT, Button.TURN_RIGHT) * speed;
        }
        turn -= (int) Math.rint(values[Button.TURN_LEFT_RIGHT_DELTA.ordinal()] * ANGLE_PER_DEGREE);
        if (pressed(Button.TURN180)) {
            turn += HALF_TURN;
        }
        return CommandTape.pack(clamp(forward), clamp(side), quantise(turn), gameButtons(player));
    }

    private int quantise(int turn) {
        if (format == DemoFormat.LONG_TICS) {
            return (short) turn;
        }
        int wanted = turn + turnRest;
        int rounded = wanted + 128 & ~0xff;
        turnRest = wanted - rounded;
        return (short) rounded;
    }

    private int gameButtons(Player player) {
        int bits = 0;
        if (pressed(Button.ATTACK)) {
            bits |= Buttons.ATTACK;
        }
        if (pressed(Button.USE)) {
            bits |= Buttons.USE;
        }
        int key = weaponKey(player);
        if (key >= 0) {
            bits |= Buttons.CHANGE | key << Buttons.WEAPON_SHIFT;
        }
        return bits;
    }

    /** Number of the weapon key that is pressed, from 0; -1 for none. */
    private int weaponKey(Player player) {
        for (int key = 0; key < 7; key++) {
            if (values[Button.SELECT_WEAPON1.ordinal() + key] != 0) {
                return key;
            }
        }
        if (pressed(Button.SELECT_NEXT_WEAPON)) {
            return neighbourKey(player, 1);
        }
        if (pressed(Button.SELECT_PREV_WEAPON)) {
            return neighbourKey(player, -1);
        }
        return -1;
    }

    private static int neighbourKey(Player player, int direction) {
        int current = player.pendingWeapon == WeaponType.NO_CHANGE ? player.readyWeapon : player.pendingWeapon;
        int at = 0;
        while (WEAPON_ORDER[at] != current) {
            at++;
        }
        for (int i = 1; i < WEAPON_ORDER.length; i++) {
            int weapon = WEAPON_ORDER[Math.floorMod(at + i * direction, WEAPON_ORDER.length)];
            if (player.weaponOwned[weapon]) {
                return switch (weapon) {
                case WeaponType.CHAINSAW -> WeaponType.FIST;
                case WeaponType.SUPER_SHOTGUN -> WeaponType.SHOTGUN;
                default -> weapon;
                };
            }
        }
        return -1;
    }

    private boolean pressed(Button button) {
        return values[button.ordinal()] != 0;
    }

    private int difference(Button plus, Button minus) {
        return (pressed(plus) ? 1 : 0) - (pressed(minus) ? 1 : 0);
    }

    private int amount(Button delta) {
        return (int) Math.rint(Math.clamp(values[delta.ordinal()], -Short.MAX_VALUE, Short.MAX_VALUE));
    }

    private static int clamp(int move) {
        return Math.max(-MAX_MOVE, Math.min(MAX_MOVE, move));
    }
}
