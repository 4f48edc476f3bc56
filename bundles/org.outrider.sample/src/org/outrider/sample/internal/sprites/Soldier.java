/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.solid.Frame;
import org.outrider.sample.internal.solid.Material;
import org.outrider.sample.internal.solid.Sculpture;
import org.outrider.sample.internal.solid.Shape;
import org.outrider.sample.internal.solid.Vec;

/** Somebody in armour with a gun in his hands. */
final class Soldier {

    private static final double THIGH = 13.5;
    private static final double SHIN = 13;
    private static final double UPPER_ARM = 9;
    private static final double FOREARM = 9;
    private static final double HEIGHT = 56;
    private static final Vec KNEES = new Vec(1, 0, 0);

    private static final Posture STANCE = new Posture(new Vec(0, 0, 26), 6, new Vec(3, 5, 2.5), new Vec(-3, -5, 2.5),
            new Vec(11, -1, -4), new Vec(5, -4, -6), 4);
    private static final Posture AIMING = new Posture(new Vec(0, 0, 25.5), 4, new Vec(6, 5.5, 2.5),
            new Vec(-6, -5.5, 2.5), new Vec(13, 0, 3), new Vec(6, -4, 2), 6);
    private static final Posture HIT = new Posture(new Vec(-2, 0, 24.5), -18, new Vec(6, 6, 2.5), new Vec(-6, -5, 2.5),
            new Vec(7, 8, -5), new Vec(4, -9, -7), -14);
    private static final Posture SLACK = new Posture(new Vec(0, 0, 26), 0, new Vec(2, 6, 2.5), new Vec(-1, -6, 2.5),
            new Vec(1, 15, -7), new Vec(2, -14, -9), -10);

    private final Outfit outfit;
    private final Sculpture gun;

    /**
     * A soldier.
     *
     * @param gun stands in a frame whose origin is in the right hand and whose x axis is the way it shoots
     */
    Soldier(Outfit outfit, Sculpture gun) {
        this.outfit = outfit;
        this.gun = gun;
    }

    /** A step of walking, 0 to 3. */
    Sculpture walking(int step) {
        double swing = switch (step) {
            case 0 -> 8;
            case 2 -> -8;
            default -> 0;
        };
        double leftLift = step == 3 ? 4 : 0;
        double rightLift = step == 1 ? 4 : 0;
        double rise = step % 2 == 0 ? -1 : 0;
        Posture posture = STANCE.step(new Vec(swing, 4.5, 2.5 + leftLift), new Vec(-swing, -4.5, 2.5 + rightLift),
                rise);
        return armed(posture, 12);
    }

    /** Takes aim at somebody. */
    Sculpture aiming() {
        return armed(AIMING, 0);
    }

    /** Shoots. */
    Sculpture shooting(Vec muzzle, double flash) {
        Sculpture scene = armed(AIMING.bent(0, 6), 0);
        Vec hand = chest(Frame.FLOOR, AIMING.bent(0, 6)).toOuter(AIMING.rightHand());
        Vec place = hand.plus(muzzle);
        scene.ball(place, flash, Material.glowing(Ramp.FIRE, 0.80));
        scene.ball(place.plus(new Vec(flash * 0.6, 0, 0)), flash * 0.65, Material.glowing(Ramp.FIRE, 0.97));
        for (int i = 0; i < 6; i++) {
            double angle = i * Math.PI / 3 + 0.4;
            Vec spread = new Vec(0.25, StrictMath.cos(angle), StrictMath.sin(angle)).times(2 * flash);
            Vec tip = place.plus(spread);
            scene.rod(place, tip, flash * 0.5, 0.3, Material.glowing(Ramp.FIRE, 0.75));
        }
        return scene;
    }

    /** Has been hit. */
    Sculpture hurt() {
        return armed(HIT, 50);
    }

    /**
     * Falls over on his back.
     *
     * @param time 0 when hit to 1 when he lies still
     */
    Sculpture dying(double time) {
        double fall = time * time * (3 - 2 * time);
        Frame ground = Frame.FLOOR.turn(20 + 55 * fall).move(18 * fall, 0, 2 * fall).bow(-8 - 78 * fall);
        Posture posture = time < 0.2 ? HIT : SLACK.step(new Vec(2 + 5 * fall, 6, 2.5), new Vec(-1, -7, 2.5),
                -3 * StrictMath.sin(fall * Math.PI) - 1);
        Sculpture scene = new Sculpture();
        if (time > 0.6) {
            Gore.pool(scene, new Vec(-2, -6, 0), 15 * time);
        }
        body(scene, ground, posture);
        Gore.wound(scene, chest(ground, posture).toOuter(new Vec(4, 1, -1)), 4);
        return scene;
    }

    /** Flies into bits; see {@link Gore#burst}. */
    Sculpture bursting(double time) {
        if (time > 0) {
            return new Gore(outfit.armour(), HEIGHT).burst(time);
        }
        Sculpture scene = new Sculpture();
        body(scene, Frame.FLOOR, HIT);
        Gore.wound(scene, new Vec(4, 0, 38), 11);
        return scene;
    }

    private Sculpture armed(Posture posture, double droop) {
        Sculpture scene = new Sculpture();
        body(scene, Frame.FLOOR, posture);
        Vec hand = chest(Frame.FLOOR, posture).toOuter(posture.rightHand());
        Vec other = chest(Frame.FLOOR, posture).toOuter(posture.leftHand());
        Vec way = other.minus(hand);
        double aside = StrictMath.toDegrees(StrictMath.atan2(way.y(), way.x()));
        scene.addAll(gun, Frame.FLOOR.move(hand.x(), hand.y(), hand.z()).turn(droop > 20 ? -10 : aside * 0.6)
                .bow(droop));
        return scene;
    }

    private static Frame chest(Frame ground, Posture posture) {
        Vec pelvis = posture.pelvis();
        return ground.move(pelvis.x(), pelvis.y(), pelvis.z()).bow(posture.bow()).move(0, 0, 14);
    }

    private void body(Sculpture scene, Frame ground, Posture posture) {
        Frame chest = chest(ground, posture);
        Frame hips = ground.move(posture.pelvis().x(), posture.pelvis().y(), posture.pelvis().z());
        double wide = outfit.bulk();
        scene.add(new Shape.Egg(4.6 * wide, 6.2 * wide, 4.5), hips, outfit.cloth());
        scene.add(new Shape.Drum(5.4 * wide, 5.2 * wide, 1.3), hips.move(0, 0, 3.2), outfit.boots());
        scene.add(new Shape.Egg(5 * wide, 6.4 * wide, 7), chest.move(0, 0, -6), outfit.cloth());
        scene.add(new Shape.Egg(5.8 * wide, 8 * wide, 7.2), chest.move(0.3, 0, -1), outfit.armour());
        scene.add(new Shape.Block(1.6, 3.6 * wide, 2.2), chest.move(4.9 * wide, 0, 0), outfit.armour().withTone(
                outfit.armour().tone() * 1.15));
        scene.add(new Shape.Block(2.2, 4.8 * wide, 5.5), chest.move(-5.5 * wide, 0, -1), outfit.boots());
        head(scene, chest.move(0.5, 0, 7.5).bow(posture.nod()));
        leg(scene, hips.toOuter(new Vec(0, 3.8 * wide, -1)), ground.toOuter(posture.leftFoot()), ground);
        leg(scene, hips.toOuter(new Vec(0, -3.8 * wide, -1)), ground.toOuter(posture.rightFoot()), ground);
        arm(scene, chest, 1, posture.leftHand());
        arm(scene, chest, -1, posture.rightHand());
    }

    private void head(Sculpture scene, Frame neck) {
        scene.add(new Shape.Drum(2.6, 2.4, 2), neck, outfit.skin());
        Frame head = neck.move(0.8, 0, 4.8);
        scene.add(new Shape.Egg(4.5, 4, 4.9), head, outfit.skin());
        scene.add(new Shape.Egg(5, 4.8, 4.4), head.move(-0.7, 0, 1.6), outfit.helmet());
        if (outfit.visor()) {
            scene.add(new Shape.Egg(4.4, 4.2, 1.5), head.move(1, 0, 0.3), outfit.eyes());
            scene.add(new Shape.Block(1.5, 2.2, 1.3), head.move(3.4, 0, -2.8), outfit.boots());
        } else {
            scene.add(Shape.ball(1.05), head.move(3.9, 1.6, 0.6), outfit.eyes());
            scene.add(Shape.ball(1.05), head.move(3.9, -1.6, 0.6), outfit.eyes());
            scene.add(new Shape.Block(0.9, 1.5, 0.5), head.move(3.7, 0, -2.3), outfit.boots());
        }
    }

    private void leg(Sculpture scene, Vec hip, Vec ankle, Frame ground) {
        Vec knee = Limbs.joint(hip, ankle, THIGH, SHIN, ground.rotate(KNEES));
        double wide = Math.sqrt(outfit.bulk());
        scene.limb(hip, knee, 3.9 * wide, 3 * wide, outfit.cloth());
        scene.limb(knee, ankle, 3 * wide, 2.5 * wide, outfit.cloth());
        scene.ball(knee.plus(ground.rotate(new Vec(1.2, 0, 0))), 2.7 * wide, outfit.armour());
        Vec toe = ankle.plus(ground.rotate(new Vec(4, 0, -0.6)));
        scene.limb(ankle, toe, 2.7, 2, outfit.boots());
        scene.limb(ankle, ankle.plus(knee.minus(ankle).times(0.35)), 2.9, 3, outfit.boots());
    }

    private void arm(Sculpture scene, Frame chest, int side, Vec hand) {
        double wide = outfit.bulk();
        Vec shoulder = chest.toOuter(new Vec(0, side * 8.2 * wide, 3));
        Vec reached = Limbs.within(shoulder, chest.toOuter(hand), UPPER_ARM + FOREARM);
        Vec elbow = Limbs.joint(shoulder, reached, UPPER_ARM, FOREARM, chest.rotate(new Vec(-0.5, side * 0.7, -0.8)));
        scene.ball(shoulder, 3.9 * Math.sqrt(wide), outfit.armour());
        scene.limb(shoulder, elbow, 2.8, 2.3, outfit.cloth());
        scene.limb(elbow, reached, 2.3, 1.9, outfit.cloth());
        scene.ball(reached, 2.3, outfit.skin());
    }
}
