/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.motion;

import java.util.List;

import org.outrider.engine.Button;

/** What is about to be pressed in the next tic. */
public final class Controls {

    /** The buttons that are written, in their order. */
    public static final List<Button> BUTTONS = List.of(Button.TURN_LEFT_RIGHT_DELTA,
            Button.MOVE_FORWARD_BACKWARD_DELTA, Button.MOVE_LEFT_RIGHT_DELTA, Button.ATTACK, Button.USE,
            Button.SELECT_WEAPON1, Button.SELECT_WEAPON2, Button.SELECT_WEAPON3, Button.SELECT_WEAPON4,
            Button.SELECT_WEAPON5, Button.SELECT_WEAPON6, Button.SELECT_WEAPON7);

    /** The most that a player runs forward or back, and to a side, in the game's units (Doom 1.9). */
    private static final double MAX_FORWARD = 50;
    private static final double MAX_SIDE = 40;
    /** Units of pushing that change the speed by one map unit a tic (Doom 1.9: a push is worth 2048/65536). */
    private static final double PUSH_PER_SPEED = 32;
    /** Turning faster than this a tic would look like no player. */
    private static final double MAX_TURN = 30;
    private static final int FIRST_WEAPON = 5;

    private double left;
    private double pushX;
    private double pushY;
    private boolean attack;
    private boolean use;
    private int weapon;

    /** Lets go of everything. */
    public void release() {
        left = 0;
        pushX = 0;
        pushY = 0;
        attack = false;
        use = false;
        weapon = 0;
    }

    /** Turns towards a direction as fast as a player would. */
    public void turnTo(PlayerView player, double direction) {
        left = Math.clamp(Angles.turn(player.angle(), direction), -MAX_TURN, MAX_TURN);
    }

    /** Pushes the body so that it moves by that much in the next tic, as far as its strength goes. */
    public void moveBy(PlayerView player, double dx, double dy) {
        pushX = dx - player.velocityX();
        pushY = dy - player.velocityY();
    }

    public void attack() {
        attack = true;
    }

    public void use() {
        use = true;
    }

    /** Changes to the weapon on a key, 1..7. */
    public void selectWeapon(int slot) {
        weapon = slot;
    }

    /** Writes an action for {@link #BUTTONS}. */
    public void write(PlayerView player, double[] action) {
        double angle = Math.toRadians(player.angle() + left);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        action[0] = -left;
        action[1] = clampPush((pushX * cos + pushY * sin) * PUSH_PER_SPEED, MAX_FORWARD);
        action[2] = clampPush((pushX * sin - pushY * cos) * PUSH_PER_SPEED, MAX_SIDE);
        action[3] = attack ? 1 : 0;
        action[4] = use ? 1 : 0;
        for (int slot = 1; slot <= 7; slot++) {
            action[FIRST_WEAPON + slot - 1] = slot == weapon ? 1 : 0;
        }
    }

    private static double clampPush(double push, double most) {
        return Math.rint(Math.clamp(push, -most, most));
    }
}
