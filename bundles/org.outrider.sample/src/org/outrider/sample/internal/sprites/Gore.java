/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.paint.Noise;
import org.outrider.sample.internal.solid.Material;
import org.outrider.sample.internal.solid.Sculpture;
import org.outrider.sample.internal.solid.Vec;

/** What is left of bodies. */
final class Gore {

    private static final Material BLOOD = new Material(Ramp.RED, 0.45, 0.3, 0.2, false);
    private static final Material MEAT = new Material(Ramp.FLESH, 0.45, 0.2, 0.3, false);
    private static final int BITS = 34;
    private static final double GRAVITY = 9;
    private static final double LONGEST_FLIGHT = 5.2;

    private final Material cloth;
    private final double height;

    /**
     * Of one kind of body.
     *
     * @param cloth  what else is in the bits
     * @param height of the body
     */
    Gore(Material cloth, double height) {
        this.cloth = cloth;
        this.height = height;
    }

    /** Adds a pool of blood. */
    static void pool(Sculpture scene, Vec place, double radius) {
        scene.egg(place, radius * 0.8, radius, 0.7, BLOOD);
        scene.egg(place.plus(new Vec(radius * 0.4, radius * 0.6, 0)), radius * 0.4, radius * 0.5, 0.6, BLOOD);
    }

    /** Adds splashes of blood where a body was hit. */
    static void wound(Sculpture scene, Vec place, double size) {
        Noise noise = new Noise(5);
        for (int i = 0; i < 7; i++) {
            Vec offset = new Vec(noise.at(i, 0), noise.at(i, 1) * 2 - 1, noise.at(i, 2) * 2 - 1).times(size);
            scene.ball(place.plus(offset), size * (0.2 + 0.3 * noise.at(i, 3)), BLOOD);
        }
    }

    /**
     * A body that flies into bits.
     *
     * @param time 0 when it bursts, 1 when all has come to rest
     */
    Sculpture burst(double time) {
        Sculpture scene = new Sculpture();
        double settled = Math.min(1, time * 1.4);
        if (settled > 0.3) {
            pool(scene, new Vec(0, 0, 0), 15 * settled);
        }
        double heap = Math.max(0.12, 1 - 1.5 * time);
        for (int i = 0; i < 5; i++) {
            Vec place = new Vec(2 - 2 * (i % 2), (i - 2) * (2 + 2 * time), height * 0.28 * heap - i % 2);
            scene.egg(place, 4, 4.5, height * (0.2 + 0.08 * (i % 3)) * heap + 1.5, i % 2 == 0 ? MEAT : cloth);
        }
        Noise noise = new Noise(19);
        for (int bit = 0; bit < BITS; bit++) {
            fly(scene, bit, time * LONGEST_FLIGHT, noise);
        }
        return scene;
    }

    private void fly(Sculpture scene, int bit, double time, Noise noise) {
        double angle = 2 * Math.PI * noise.at(bit, 0);
        double speed = (0.4 + noise.at(bit, 1)) * 4;
        double rise = 12 * noise.at(bit, 2);
        double start = height * (0.3 + 0.5 * noise.at(bit, 3));
        double size = 1.6 + 2.4 * noise.at(bit, 4);
        double z = start + rise * time - GRAVITY * time * time / 2;
        boolean landed = z < size / 2;
        double away = 2 + speed * Math.min(time, landing(start, rise));
        Vec place = new Vec(away * StrictMath.cos(angle) * 0.6, away * StrictMath.sin(angle), landed ? size * 0.3 : z);
        Vec tail = place.plus(new Vec(noise.at(bit, 5) - 0.5, noise.at(bit, 6) - 0.5,
                landed ? 0 : noise.at(bit, 7) - 0.5).times(4 * size));
        scene.limb(place, tail, size, size * 0.5, material(bit));
    }

    private static double landing(double start, double rise) {
        return (rise + Math.sqrt(rise * rise + 2 * GRAVITY * start)) / GRAVITY;
    }

    private Material material(int bit) {
        return switch (bit % 4) {
            case 0 -> cloth;
            case 1 -> MEAT;
            default -> BLOOD;
        };
    }
}
