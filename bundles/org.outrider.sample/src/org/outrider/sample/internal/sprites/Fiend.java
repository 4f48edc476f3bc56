/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.solid.Frame;
import org.outrider.sample.internal.solid.Material;
import org.outrider.sample.internal.solid.Sculpture;
import org.outrider.sample.internal.solid.Shape;
import org.outrider.sample.internal.solid.Vec;

/** A horned, clawed creature on two legs that throws fire. */
final class Fiend {

    private static final double THIGH = 13.5;
    private static final double SHIN = 13;
    private static final double UPPER_ARM = 11;
    private static final double FOREARM = 12;
    private static final double HEIGHT = 56;
    private static final int FINGERS = 3;

    private static final Posture STANCE = new Posture(new Vec(-2, 0, 24), 22, new Vec(3, 6, 2), new Vec(-3, -6, 2),
            new Vec(10, 12, -10), new Vec(10, -12, -10), -14);
    private static final Posture HIT = new Posture(new Vec(-3, 0, 22), -14, new Vec(6, 7, 2), new Vec(-6, -6, 2),
            new Vec(4, 15, 5), new Vec(6, -15, 2), -26);
    private static final Posture SLACK = new Posture(new Vec(0, 0, 24), 0, new Vec(2, 7, 2), new Vec(-1, -7, 2),
            new Vec(2, 17, 4), new Vec(0, -18, -6), -16);

    private final Hide hide;

    Fiend(Hide hide) {
        this.hide = hide;
    }

    /** A step of walking, 0 to 3. */
    Sculpture walking(int step) {
        double swing = switch (step) {
            case 0 -> 9;
            case 2 -> -9;
            default -> 0;
        };
        double rise = step % 2 == 0 ? -1 : 0.5;
        Posture posture = STANCE
                .step(new Vec(swing, 6, 2 + (step == 3 ? 5 : 0)), new Vec(-swing, -6, 2 + (step == 1 ? 5 : 0)), rise)
                .reach(new Vec(9 - swing * 0.6, 12, -10), new Vec(9 + swing * 0.6, -12, -10));
        return body(Frame.FLOOR, posture);
    }

    /**
     * Throws something.
     *
     * @param time 0 the arm is drawn back, 1 it is stretched forward
     * @param fire what it throws, seen until it leaves the hand
     */
    Sculpture throwing(double time, Material fire) {
        double swing = 1 - time;
        Vec right = new Vec(-8 + 26 * time, -13 + 6 * time, 14 * StrictMath.sin(Math.PI * (0.25 + 0.6 * time)));
        Posture posture = STANCE.bent(-8 + 40 * time, -16).reach(new Vec(12 - 16 * time, 13, -4), right)
                .step(new Vec(8, 7, 2), new Vec(-8, -7, 2), -1.5);
        Sculpture scene = body(Frame.FLOOR, posture);
        if (time < 1) {
            Vec hand = chest(Frame.FLOOR, posture).toOuter(right);
            scene.ball(hand.plus(new Vec(0, 0, 3.5)), 3.6 + swing, fire);
            scene.ball(hand.plus(new Vec(1, 0, 4)), 2.2 + swing, fire.withTone(0.95));
        }
        return scene;
    }

    /** Has been hit. */
    Sculpture hurt() {
        return body(Frame.FLOOR, HIT);
    }

    /**
     * Falls over on its back.
     *
     * @param time 0 when hit to 1 when it lies still
     */
    Sculpture dying(double time) {
        double fall = time * time * (3 - 2 * time);
        Frame ground = Frame.FLOOR.turn(-20 - 55 * fall).move(18 * fall, 0, 3 * fall).bow(-6 - 80 * fall);
        Posture posture = time < 0.2 ? HIT : SLACK;
        Sculpture scene = new Sculpture();
        if (time > 0.6) {
            Gore.pool(scene, new Vec(-2, 4, 0), 16 * time);
        }
        scene.addAll(body(ground, posture), Frame.FLOOR);
        Gore.wound(scene, chest(ground, posture).toOuter(new Vec(5, 1, -2)), 4.5);
        return scene;
    }

    /** Flies into bits; see {@link Gore#burst}. */
    Sculpture bursting(double time) {
        if (time > 0) {
            return new Gore(hide.skin(), HEIGHT).burst(time);
        }
        Sculpture scene = body(Frame.FLOOR, HIT);
        Gore.wound(scene, new Vec(4, 0, 36), 11);
        return scene;
    }

    private static Frame chest(Frame ground, Posture posture) {
        Vec pelvis = posture.pelvis();
        return ground.move(pelvis.x(), pelvis.y(), pelvis.z()).bow(posture.bow()).move(0, 0, 14);
    }

    private Sculpture body(Frame ground, Posture posture) {
        Sculpture scene = new Sculpture();
        Frame chest = chest(ground, posture);
        Frame hips = ground.move(posture.pelvis().x(), posture.pelvis().y(), posture.pelvis().z());
        double wide = hide.bulk();
        scene.add(new Shape.Egg(4.6 * wide, 6 * wide, 5), hips, hide.skin());
        scene.add(new Shape.Egg(4.4 * wide, 5.4 * wide, 7), chest.move(0.4, 0, -8), hide.belly());
        scene.add(new Shape.Egg(5.4 * wide, 8 * wide, 7), chest.move(-0.8, 0, -1), hide.skin());
        scene.add(new Shape.Egg(3.4 * wide, 6 * wide, 5.2), chest.move(2.6 * wide, 0, -1.5), hide.belly());
        for (int i = 0; i < 4; i++) {
            Frame spine = chest.move(-4.6 * wide, 0, 4 - 5 * i);
            scene.rod(spine.origin(), spine.toOuter(new Vec(-hide.spikes(), 0, hide.spikes() * 0.5)), 1.6, 0.1,
                    hide.horn());
        }
        head(scene, chest.move(3 * wide, 0, 8.5 * Math.sqrt(wide)).bow(posture.nod()));
        leg(scene, hips.toOuter(new Vec(0, 3.6 * wide, -1)), ground.toOuter(posture.leftFoot()), ground);
        leg(scene, hips.toOuter(new Vec(0, -3.6 * wide, -1)), ground.toOuter(posture.rightFoot()), ground);
        arm(scene, chest, 1, posture.leftHand());
        arm(scene, chest, -1, posture.rightHand());
        return scene;
    }

    private void head(Sculpture scene, Frame head) {
        scene.add(new Shape.Egg(5.2, 4.3, 4.8), head, hide.skin());
        scene.add(new Shape.Egg(3.2, 2.9, 2.4), head.move(3.2, 0, -2.4), hide.belly());
        scene.add(new Shape.Egg(1.5, 2.4, 0.8), head.move(5.2, 0, -3), hide.horn().withTone(0.08));
        scene.add(new Shape.Egg(1.2, 3.4, 1.4), head.move(4, 0, 2.2), hide.skin().withTone(hide.skin().tone() * 0.8));
        for (int side = -1; side <= 1; side += 2) {
            scene.add(new Shape.Egg(1, 1.3, 0.9), head.move(4.4, side * 2, 0.6), hide.eyes());
            scene.rod(head.toOuter(new Vec(5.6, side * 1.2, -3.4)), head.toOuter(new Vec(5.9, side * 1.2, -1.2)), 0.7,
                    0.1, hide.horn());
            Vec root = head.toOuter(new Vec(0, side * 3.2, 2.4));
            Vec bend = head.toOuter(new Vec(-1, side * (3.6 + hide.horns() * 0.55), 2.8 + hide.horns() * 0.35));
            Vec tip = head.toOuter(new Vec(1.5, side * (3.8 + hide.horns() * 0.6), 3 + hide.horns()));
            scene.rod(root, bend, 1.8, 1.2, hide.horn());
            scene.rod(bend, tip, 1.2, 0.1, hide.horn());
        }
    }

    private void leg(Sculpture scene, Vec hip, Vec foot, Frame ground) {
        double wide = Math.sqrt(hide.bulk());
        Vec ankle = foot.plus(ground.rotate(hide.hocks() ? new Vec(-3, 0, 7) : new Vec(0, 0, 0)));
        Vec knee = Limbs.joint(hip, ankle, THIGH * (hide.hocks() ? 0.8 : 1), SHIN * (hide.hocks() ? 0.8 : 1),
                ground.rotate(new Vec(1, 0, 0)));
        scene.limb(hip, knee, 4 * wide, 2.9 * wide, hide.skin());
        scene.limb(knee, ankle, 2.8 * wide, 2 * wide, hide.skin());
        if (hide.hocks()) {
            scene.limb(ankle, foot, 2 * wide, 1.9 * wide, hide.skin());
        }
        Vec toes = foot.plus(ground.rotate(new Vec(4, 0, -0.4)));
        scene.limb(foot, toes, 2.2 * wide, 1.8 * wide, hide.skin());
        for (int i = -1; i <= 1; i++) {
            Vec root = toes.plus(ground.rotate(new Vec(0, i * 1.4, -0.6)));
            scene.rod(root, root.plus(ground.rotate(new Vec(3, i * 0.5, -0.4))), 0.9, 0.1, hide.horn());
        }
    }

    private void arm(Sculpture scene, Frame chest, int side, Vec hand) {
        double wide = Math.sqrt(hide.bulk());
        Vec shoulder = chest.toOuter(new Vec(0, side * 8 * hide.bulk(), 3));
        Vec reached = Limbs.within(shoulder, chest.toOuter(hand), UPPER_ARM + FOREARM);
        Vec elbow = Limbs.joint(shoulder, reached, UPPER_ARM, FOREARM, chest.rotate(new Vec(-0.7, side * 0.8, -0.3)));
        scene.ball(shoulder, 3.6 * wide, hide.skin());
        scene.rod(shoulder, shoulder.plus(chest.rotate(new Vec(-0.3, side * 0.6, 1).times(hide.spikes() + 2))),
                1.8 * wide, 0.1, hide.horn());
        scene.limb(shoulder, elbow, 2.8 * wide, 2.1 * wide, hide.skin());
        scene.limb(elbow, reached, 2.4 * wide, 1.8 * wide, hide.skin());
        scene.ball(reached, 2.4 * wide, hide.skin());
        Vec way = reached.minus(elbow).unit();
        Vec across = way.cross(new Vec(1, 0.1, 0.2)).unit();
        for (int i = 0; i < FINGERS; i++) {
            Vec root = reached.plus(across.times((i - 1) * 1.7));
            scene.rod(root, root.plus(way.times(5)).plus(across.times((i - 1) * 0.8)), 1, 0.1, hide.horn());
        }
    }
}
