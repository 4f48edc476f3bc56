/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.paint.Noise;
import org.outrider.sample.internal.solid.Camera;
import org.outrider.sample.internal.solid.Material;
import org.outrider.sample.internal.solid.Sculpture;
import org.outrider.sample.internal.solid.Vec;

/** What stands about: lamps, torches, barrels, a tree, a rock. */
final class Decorations {

    private static final Material STEEL = Material.shiny(Ramp.GREY, 0.6);
    private static final Material IRON = Material.shiny(Ramp.GREY, 0.38);
    private static final Material BARK = Material.coarse(Ramp.BROWN, 0.5);
    private static final Material DRUM = Material.shiny(Ramp.GREY, 0.62);
    private static final Material SLIME = Material.glowing(Ramp.SLIME, 0.7);
    private static final int FLAMES = 4;

    private final SpriteSheet sheet;

    Decorations(SpriteSheet sheet) {
        this.sheet = sheet;
    }

    void draw() {
        barrel();
        lamp();
        techLamp();
        techPillar();
        candle();
        torch("TRED", Ramp.FIRE);
        torch("TBLU", Ramp.BLUE);
        tree();
        stalagmite();
    }

    private void barrel() {
        for (int i = 0; i < 2; i++) {
            Sculpture barrel = new Sculpture().drum(new Vec(0, 0, 0), 10, 10, 31, DRUM);
            for (int ring = 0; ring < 3; ring++) {
                barrel.drum(new Vec(0, 0, 1 + 14 * ring), 10.7, 10.7, 1.8, DRUM.withTone(0.45));
            }
            barrel.block(new Vec(9.6, 0, 19), 0.8, 3.2, 3.2, Material.dull(Ramp.BRASS, 0.8));
            barrel.drum(new Vec(0, 0, 30.4), 8.6, 8.6, 0.8, SLIME);
            barrel.ball(new Vec(3 - 4 * i, 3 - 5 * i, 30), 2.6, SLIME.withTone(0.9));
            barrel.ball(new Vec(-3 + 3 * i, -4 + 2 * i, 30.4), 1.8, SLIME.withTone(0.95));
            sheet.standing("BAR1", (char) ('A' + i), barrel);
        }
    }

    private void lamp() {
        sheet.standing("COLU", 'A', new Sculpture().drum(new Vec(0, 0, 0), 8, 6, 3, IRON)
                .drum(new Vec(0, 0, 3), 3, 2.4, 22, STEEL).drum(new Vec(0, 0, 25), 4, 7, 3, IRON)
                .egg(new Vec(0, 0, 34), 7, 7, 7.5, Material.glowing(Ramp.BRASS, 0.85))
                .egg(new Vec(3, 1.5, 35), 4.4, 4.4, 5, Material.glowing(Ramp.BRASS, 1))
                .drum(new Vec(0, 0, 40), 5, 2, 4, IRON));
    }

    private void techLamp() {
        for (int i = 0; i < 4; i++) {
            double light = 0.75 + 0.08 * Math.min(i, 4 - i);
            Sculpture lamp = new Sculpture().drum(new Vec(0, 0, 0), 9, 7, 4, IRON)
                    .drum(new Vec(0, 0, 4), 2.6, 2.6, 44, STEEL).drum(new Vec(0, 0, 46), 5, 8, 4, IRON)
                    .drum(new Vec(0, 0, 50), 6.4, 6.4, 22, Material.glowing(Ramp.BLUE, light))
                    .drum(new Vec(0, 0, 72), 8, 4, 5, IRON);
            for (int bar = 0; bar < 6; bar++) {
                double angle = Math.PI / 3 * bar + 0.3;
                lamp.drum(new Vec(6.6 * StrictMath.cos(angle), 6.6 * StrictMath.sin(angle), 50), 0.8, 0.8, 22, IRON);
            }
            sheet.standing("TLMP", (char) ('A' + i), lamp
                    .drum(new Vec(3, 1, 53), 2.6, 2.6, 16, Material.glowing(Ramp.BLUE, light + 0.2)));
        }
    }

    private void techPillar() {
        Sculpture pillar = new Sculpture().drum(new Vec(0, 0, 0), 14, 12, 8, IRON)
                .drum(new Vec(0, 0, 8), 8.6, 8.6, 98, Material.shiny(Ramp.GREY, 0.5));
        for (int i = 0; i < 6; i++) {
            pillar.drum(new Vec(0, 0, 14 + 16 * i), 10, 10, 4, IRON);
            pillar.drum(new Vec(0, 0, 20 + 16 * i), 9, 9, 3, Material.glowing(i % 2 == 0 ? Ramp.TEAL : Ramp.RED, 0.6));
        }
        sheet.standing("ELEC", 'A', pillar.drum(new Vec(0, 0, 106), 12, 15, 12, IRON));
    }

    private void candle() {
        Sculpture candle = new Sculpture().drum(new Vec(0, 0, 0), 4, 3, 1.4, Material.shiny(Ramp.BRASS, 0.6))
                .drum(new Vec(0, 0, 1), 1.6, 1.5, 8, Material.dull(Ramp.TAN, 0.95));
        sheet.lying("CAND", 'A', candle.egg(new Vec(0, 0, 11.5), 1.1, 1.1, 2.6, Material.glowing(Ramp.FIRE, 0.75))
                .egg(new Vec(0.6, 0, 11), 0.8, 0.6, 1.4, Material.glowing(Ramp.FIRE, 1)));
    }

    private void torch(String sprite, Ramp flame) {
        for (int i = 0; i < FLAMES; i++) {
            Sculpture torch = new Sculpture().drum(new Vec(0, 0, 0), 9, 6, 4, IRON)
                    .drum(new Vec(0, 0, 4), 2.4, 2.4, 50, BARK).drum(new Vec(0, 0, 20), 3, 3, 2, IRON)
                    .drum(new Vec(0, 0, 52), 4, 8.5, 8, IRON);
            Noise noise = new Noise(40 + i);
            for (int tongue = 0; tongue < 5; tongue++) {
                double aside = (tongue - 2) * 2.8;
                double high = 24 - 4.5 * Math.abs(tongue - 2) + 7 * noise.at(tongue, 0);
                Vec root = new Vec(0, aside, 61);
                Vec tip = new Vec(0, aside * 0.7 + 6 * (noise.at(tongue, 1) - 0.5), 61 + high);
                torch.limb(root, tip, 4.2, 0.8, Material.glowing(flame, 0.52));
                torch.limb(root.plus(new Vec(3, 0, 0)), root.toward(tip, 0.65).plus(new Vec(3, 0, 0)), 2.8, 0.6,
                        Material.glowing(flame, 0.72));
                torch.limb(root.plus(new Vec(5, 0, 0)), root.toward(tip, 0.35).plus(new Vec(5, 0, 0)), 1.8, 0.6,
                        Material.glowing(flame, 0.95));
            }
            sheet.standing(sprite, (char) ('A' + i), torch);
        }
    }

    private void tree() {
        Sculpture tree = new Sculpture();
        branch(tree, new Vec(0, 0, 0), new Vec(0, 1, 30), 5, 4, new Noise(11));
        for (int i = 0; i < 5; i++) {
            double angle = i * 2 * Math.PI / 5;
            tree.limb(new Vec(0, 0, 2), new Vec(9 * StrictMath.cos(angle), 9 * StrictMath.sin(angle), 0), 3.4, 1, BARK);
        }
        sheet.picture("TRE1", 'A', tree.draw(Camera.rotation(1, SpriteSheet.UPRIGHT)));
    }

    /** A branch that forks until its twigs are thin. */
    private static void branch(Sculpture tree, Vec from, Vec way, double thick, int forks, Noise noise) {
        Vec to = from.plus(way);
        tree.limb(from, to, thick, thick * 0.6, BARK);
        if (forks == 0) {
            return;
        }
        for (int i = 0; i < 2; i++) {
            Noise own = noise.other(i + 2 * forks);
            double aside = (i * 2 - 1) * (0.35 + 0.35 * own.at(1, forks));
            Vec turned = new Vec(way.x() + (own.at(2, forks) - 0.5) * 16, way.y() + aside * way.length(),
                    way.z() * 0.8 + 2);
            double length = way.length() * (0.55 + 0.2 * own.at(3, forks));
            branch(tree, to, turned.unit().times(length), thick * 0.6, forks - 1, own);
        }
    }

    private void stalagmite() {
        sheet.standing("SMIT", 'A', new Sculpture()
                .drum(new Vec(0, 0, 0), 9, 0.4, 44, Material.coarse(Ramp.KHAKI, 0.6))
                .drum(new Vec(1, 6, 0), 6, 0.4, 22, Material.coarse(Ramp.KHAKI, 0.55))
                .drum(new Vec(3, -6, 0), 5, 0.4, 16, Material.coarse(Ramp.KHAKI, 0.65)));
    }
}
