/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.paint.Noise;
import org.outrider.sample.internal.solid.Frame;
import org.outrider.sample.internal.solid.Material;
import org.outrider.sample.internal.solid.Sculpture;
import org.outrider.sample.internal.solid.Shape;
import org.outrider.sample.internal.solid.Vec;

/** A floating one-eyed ball with a crown of spikes and feelers below, which spits lightning. */
final class Watcher {

    private static final Material SKIN = Material.coarse(Ramp.BLUE, 0.62);
    private static final Material SPIKE = Material.shiny(Ramp.KHAKI, 0.85);
    private static final Material WHITE = Material.shiny(Ramp.BRASS, 0.95);
    private static final Material IRIS = Material.glowing(Ramp.FIRE, 0.45);
    private static final Material PUPIL = Material.glowing(Ramp.SOOT, 0);
    private static final Material MOUTH = Material.dull(Ramp.RED, 0.25);
    private static final Material SPARK = Material.glowing(Ramp.VIOLET, 0.85);
    private static final double RADIUS = 24;
    private static final double MIDDLE = 32;
    private static final int SPIKES = 9;
    private static final int FEELERS = 7;

    /**
     * Floats.
     *
     * @param gape   how far the mouth is open, 0..1
     * @param charge how much lightning is in it, 0..1
     * @param lid    how far the eye is closed, 0..1
     */
    Sculpture floating(double gape, double charge, double lid) {
        return body(Frame.FLOOR.move(0, 0, MIDDLE), 1, gape, charge, lid);
    }

    /**
     * Sinks down and goes flat.
     *
     * @param time 0 when hit to 1 when it lies still
     */
    Sculpture dying(double time) {
        Sculpture scene = new Sculpture();
        double height = MIDDLE * (1 - time) + 6 * time;
        if (time > 0.5) {
            scene.egg(new Vec(0, 0, 0), 22 * time, 30 * time, 0.8, new Material(Ramp.BLUE, 0.30, 0.3, 0.2, false));
        }
        Frame middle = Frame.FLOOR.move(0, 0, height).bow(-20 * time);
        scene.addAll(body(middle, 1 - 0.65 * time * time, 0.6, 0, 0.5 + time / 2), Frame.FLOOR);
        Gore.wound(scene, new Vec(12, 4, height + 4), 7 * (1 - time) + 3);
        return scene;
    }

    private static Sculpture body(Frame middle, double flat, double gape, double charge, double lid) {
        Sculpture scene = new Sculpture();
        double wide = RADIUS * (1 + (1 - flat) * 0.35);
        scene.add(new Shape.Egg(wide, wide, RADIUS * flat), middle, SKIN);
        face(scene, middle, flat, gape, charge, lid);
        for (int i = 0; i < SPIKES; i++) {
            Frame around = middle.turn(360.0 * i / SPIKES + 20);
            Vec root = around.toOuter(new Vec(wide * 0.72, 0, RADIUS * 0.62 * flat));
            scene.rod(root, root.plus(around.rotate(new Vec(5, 0, 9 * flat))), 3, 0.1, SPIKE);
        }
        Noise noise = new Noise(3);
        for (int i = 0; i < FEELERS; i++) {
            Frame around = middle.turn(360.0 * i / FEELERS + 10);
            Vec root = around.toOuter(new Vec(wide * 0.45, 0, -RADIUS * 0.8 * flat));
            Vec bend = root.plus(around.rotate(new Vec(1 + 2 * noise.at(i, 0), 2, -4 * flat)));
            scene.limb(root, bend, 2, 1.4, SKIN);
            scene.limb(bend, bend.plus(around.rotate(new Vec(-2, 2 * noise.at(i, 1), -4 * flat))), 1.4, 0.7, SKIN);
        }
        return scene;
    }

    private static void face(Sculpture scene, Frame middle, double flat, double gape, double charge, double lid) {
        Frame eye = middle.bow(-18).move(RADIUS * 0.78, 0, 0);
        scene.add(new Shape.Egg(7, 9.5, 8.5 * flat), eye.move(-1, 0, 0), SKIN.withTone(0.4));
        scene.add(new Shape.Egg(7, 8, 7 * flat * (1 - lid) + 0.3), eye.move(0.8, 0, 0), WHITE);
        if (lid < 0.9) {
            scene.add(new Shape.Egg(3, 4.2, 4.2 * flat * (1 - lid)), eye.move(5.6, 0, 0), IRIS);
            scene.add(new Shape.Egg(1.6, 1.2, 3.4 * flat * (1 - lid)), eye.move(7.6, 0, 0), PUPIL);
        }
        Frame jaw = middle.bow(34).move(RADIUS * 0.86, 0, 0);
        scene.add(new Shape.Egg(4, 11, (1.2 + 5 * gape) * flat), jaw.move(0.6, 0, 0), MOUTH);
        if (charge > 0) {
            scene.ball(jaw.toOuter(new Vec(3, 0, 0)), 5.5 * charge, SPARK);
            scene.ball(jaw.toOuter(new Vec(6, 0, 0.5)), 3.2 * charge, SPARK.withTone(1));
        }
        for (int i = -2; i <= 2; i++) {
            double inward = 1.2 * Math.abs(i);
            Vec above = jaw.toOuter(new Vec(3.4 - inward, i * 4, (1.4 + 4.6 * gape) * flat));
            scene.rod(above, above.plus(jaw.rotate(new Vec(0.8, 0, -3.6))), 1.3, 0.1, SPIKE);
            Vec below = jaw.toOuter(new Vec(3.4 - inward, i * 4 + 2, -(1.4 + 4.6 * gape) * flat));
            scene.rod(below, below.plus(jaw.rotate(new Vec(0.8, 0, 3))), 1.2, 0.1, SPIKE);
        }
    }
}
