/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.solid.Frame;
import org.outrider.sample.internal.solid.Material;
import org.outrider.sample.internal.solid.Sculpture;
import org.outrider.sample.internal.solid.Shape;
import org.outrider.sample.internal.solid.Vec;

/** A heavy animal, all jaw, that bites. */
final class Beast {

    private static final Material HIDE = Material.coarse(Ramp.FLESH, 0.62);
    private static final Material BACK = Material.coarse(Ramp.SOOT, 0.85);
    private static final Material MAW = Material.dull(Ramp.RED, 0.30);
    private static final Material TOOTH = Material.shiny(Ramp.KHAKI, 0.95);
    private static final Material EYE = Material.glowing(Ramp.BRASS, 0.85);
    private static final double THIGH = 11;
    private static final double SHIN = 11;
    private static final int PLATES = 6;

    /** A step of walking, 0 to 3. */
    Sculpture walking(int step) {
        double swing = switch (step) {
            case 0 -> 8;
            case 2 -> -8;
            default -> 0;
        };
        return body(Frame.FLOOR.move(0, 0, step % 2 == 0 ? -0.5 : 1), swing, step == 3 ? 4 : 0, step == 1 ? 4 : 0, 14,
                18);
    }

    /**
     * Bites.
     *
     * @param gape degrees by which the jaw is open
     */
    Sculpture biting(double gape) {
        return body(Frame.FLOOR.move(gape / 10, 0, 0), 3, 0, 0, gape, 14 - gape * 0.3);
    }

    /** Has been hit. */
    Sculpture hurt() {
        return body(Frame.FLOOR.move(-3, 0, 0), 4, 0, 0, 40, -14);
    }

    /**
     * Falls on its side.
     *
     * @param time 0 when hit to 1 when it lies still
     */
    Sculpture dying(double time) {
        double fall = time * time;
        Frame ground = Frame.FLOOR.turn(35 * fall).move(0, -14 * fall, 0).roll(-82 * fall).move(0, -12 * fall, 0);
        Sculpture scene = new Sculpture();
        if (time > 0.5) {
            Gore.pool(scene, new Vec(0, 0, 0), 20 * time);
        }
        scene.addAll(body(ground, 4, 0, 0, 40 - 20 * time, -10), Frame.FLOOR);
        Gore.wound(scene, ground.toOuter(new Vec(14, 3, 40)), 4 + 3 * time);
        return scene;
    }

    private static Sculpture body(Frame ground, double swing, double leftLift, double rightLift, double gape,
            double nod) {
        Sculpture scene = new Sculpture();
        Frame trunk = ground.move(-4, 0, 29).bow(38);
        scene.add(new Shape.Egg(11, 13, 15), trunk, HIDE);
        scene.add(new Shape.Egg(11, 15, 11), trunk.move(0, 0, 8), HIDE);
        scene.add(new Shape.Egg(7, 10, 17), trunk.move(-6.5, 0, 3), BACK);
        for (int i = 0; i < PLATES; i++) {
            Vec root = trunk.toOuter(new Vec(-11 + 0.5 * Math.abs(i - 3), 0, 16 - 6 * i));
            scene.rod(root, root.plus(trunk.rotate(new Vec(-6, 0, 1))), 2.4, 0.1, TOOTH);
        }
        Vec rump = trunk.toOuter(new Vec(-2, 0, -12));
        scene.limb(rump, rump.plus(ground.rotate(new Vec(-13, 3, -3))), 4, 1.2, HIDE);
        head(scene, trunk.move(3, 0, 19).bow(nod), gape);
        hindLeg(scene, ground, 1, swing, leftLift);
        hindLeg(scene, ground, -1, -swing, rightLift);
        foreleg(scene, trunk, 1, -swing);
        foreleg(scene, trunk, -1, swing);
        return scene;
    }

    private static void head(Sculpture scene, Frame head, double gape) {
        scene.add(new Shape.Egg(9, 9.5, 8), head, HIDE);
        Frame upper = head.bow(18 - gape * 0.4);
        Frame lower = head.move(0, 0, -4).bow(24 + gape * 0.7);
        scene.add(new Shape.Egg(8.5, 8, 4.4), upper.move(7, 0, 0), HIDE);
        scene.add(new Shape.Egg(9, 8.4, 3.2), lower.move(7, 0, -1.5), HIDE);
        scene.add(new Shape.Egg(8, 7, 2.6), lower.move(6.4, 0, 0.8), MAW);
        for (int side = -1; side <= 1; side += 2) {
            scene.ball(upper.toOuter(new Vec(7, side * 4.6, 3.4)), 1.6, EYE);
            scene.add(new Shape.Egg(2.6, 2.4, 1), upper.move(6.6, side * 4.8, 5), BACK);
            Vec tusk = lower.toOuter(new Vec(12, side * 6.2, 0));
            scene.rod(tusk, tusk.plus(head.rotate(new Vec(2, side * 2, 8))), 1.8, 0.1, TOOTH);
            for (int i = 0; i < 3; i++) {
                Vec tooth = upper.toOuter(new Vec(14 - i, side * (1.4 + 2.4 * i), -2));
                scene.rod(tooth, tooth.plus(upper.rotate(new Vec(0.5, 0, -3.6))), 1.1, 0.1, TOOTH);
                Vec below = lower.toOuter(new Vec(14.4 - i, side * (1.4 + 2.2 * i), 0));
                scene.rod(below, below.plus(lower.rotate(new Vec(0.5, 0, 3.2))), 1.1, 0.1, TOOTH);
            }
        }
    }

    private static void hindLeg(Sculpture scene, Frame ground, int side, double swing, double lift) {
        Vec hip = ground.toOuter(new Vec(-8, side * 10, 21));
        Vec foot = ground.toOuter(new Vec(-5 + swing, side * 12, 2.5 + lift));
        Vec hock = foot.plus(ground.rotate(new Vec(-4, 0, 6)));
        Vec knee = Limbs.joint(hip, hock, THIGH, SHIN, ground.rotate(new Vec(1, 0, 0)));
        scene.limb(hip, knee, 6.5, 4.5, HIDE);
        scene.limb(knee, hock, 4.2, 2.8, HIDE);
        scene.limb(hock, foot, 2.8, 2.8, HIDE);
        claws(scene, ground, foot);
    }

    private static void foreleg(Sculpture scene, Frame trunk, int side, double swing) {
        Vec shoulder = trunk.toOuter(new Vec(4, side * 13, 10));
        Vec paw = trunk.toOuter(new Vec(17 + swing * 0.3, side * 13, 8 - swing * 0.2));
        Vec elbow = Limbs.joint(shoulder, paw, 8, 8, trunk.rotate(new Vec(0, side * 0.6, -1)));
        scene.limb(shoulder, elbow, 4.6, 3.4, HIDE);
        scene.limb(elbow, paw, 3.2, 2.6, HIDE);
        for (int i = -1; i <= 1; i++) {
            Vec root = paw.plus(trunk.rotate(new Vec(1, i * 1.6, 0)));
            scene.rod(root, root.plus(trunk.rotate(new Vec(3.6, i, -1))), 1, 0.1, TOOTH);
        }
    }

    private static void claws(Sculpture scene, Frame ground, Vec foot) {
        Vec toes = foot.plus(ground.rotate(new Vec(4, 0, -0.4)));
        scene.limb(foot, toes, 3, 2.6, HIDE);
        for (int i = -1; i <= 1; i++) {
            Vec root = toes.plus(ground.rotate(new Vec(1, i * 2, -0.8)));
            scene.rod(root, root.plus(ground.rotate(new Vec(3.4, i * 0.6, -0.6))), 1.2, 0.1, TOOTH);
        }
    }
}
