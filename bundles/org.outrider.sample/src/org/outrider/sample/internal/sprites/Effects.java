/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.paint.Canvas;
import org.outrider.sample.internal.paint.Noise;
import org.outrider.sample.internal.solid.Frame;
import org.outrider.sample.internal.solid.Material;
import org.outrider.sample.internal.solid.Sculpture;
import org.outrider.sample.internal.solid.Sprite;
import org.outrider.sample.internal.solid.Vec;

/** What flies, bursts, splashes and fades away. */
final class Effects {

    private static final int MISSILE_HEIGHT = 6;

    private final SpriteSheet sheet;

    Effects(SpriteSheet sheet) {
        this.sheet = sheet;
    }

    void draw() {
        fireball("BAL1", Ramp.FIRE, 7, 17);
        fireball("BAL2", Ramp.VIOLET, 8, 20);
        fireball("BAL7", Ramp.SLIME, 9, 21);
        plasma();
        rocket();
        for (int i = 0; i < 5; i++) {
            show("BEXP", i, burst(Ramp.FIRE, 12 + 6.5 * i, i * 0.2, 60 + i), 16);
        }
        puff();
        blood();
        for (int i = 0; i < 10; i++) {
            show("TFOG", i, sparkles(Ramp.TEAL, 8 + 3 * Math.min(i, 5), 46, i / 9.0, 80 + i), 26);
        }
        for (int i = 0; i < 5; i++) {
            show("IFOG", i, sparkles(Ramp.BRASS, 6 + 2.5 * i, 22, i / 4.0, 100 + i), 12);
        }
    }

    /** Two frames in flight, three in which it bursts. */
    private void fireball(String sprite, Ramp ramp, double size, double burst) {
        for (int i = 0; i < 2; i++) {
            show(sprite, i, Flare.of(ramp, size).ragged(0.35).points(6).seed(30 + i).sprite(), MISSILE_HEIGHT);
        }
        for (int i = 0; i < 3; i++) {
            show(sprite, 2 + i, burst(ramp, burst * (0.6 + 0.2 * i), 0.25 * i, 33 + i), MISSILE_HEIGHT);
        }
    }

    private void plasma() {
        for (int i = 0; i < 2; i++) {
            show("PLSS", i, Flare.of(Ramp.TEAL, 6 - i).ragged(0.4).points(5).seed(50 + i).sprite(), MISSILE_HEIGHT);
        }
        for (int i = 0; i < 5; i++) {
            show("PLSE", i, burst(Ramp.TEAL, 8 + 2 * i, 0.2 * i, 52 + i), MISSILE_HEIGHT);
        }
    }

    private void rocket() {
        Sculpture rocket = new Sculpture();
        Items.rocket(rocket, Frame.FLOOR.move(-10, 0, MISSILE_HEIGHT).bow(90));
        rocket.ball(new Vec(-11, 0, MISSILE_HEIGHT), 2.6, Material.glowing(Ramp.FIRE, 0.7));
        rocket.limb(new Vec(-12, 0, MISSILE_HEIGHT), new Vec(-17, 0, MISSILE_HEIGHT), 2, 0.6,
                Material.glowing(Ramp.FIRE, 0.5));
        sheet.turning("MISL", 'A', rocket);
        for (int i = 0; i < 3; i++) {
            show("MISL", 1 + i, burst(Ramp.FIRE, 18 + 7 * i, 0.3 * i, 70 + i), MISSILE_HEIGHT);
        }
    }

    private void puff() {
        for (int i = 0; i < 4; i++) {
            Ramp ramp = i == 0 ? Ramp.FIRE : Ramp.GREY;
            show("PUFF", i, Flare.of(ramp, 3 + 1.6 * i).ragged(0.5).points(6).hole(0.2 * i)
                    .shades(i == 0 ? 1 : 0.75 - 0.1 * i, 0.5 - 0.08 * i).seed(20 + i).sprite(), 2 + 3 * i);
        }
    }

    private void blood() {
        for (int i = 0; i < 3; i++) {
            Canvas canvas = new Canvas(32, 32);
            Noise noise = new Noise(25);
            for (int drop = 0; drop < 7; drop++) {
                double away = 2 + (2 + i * 2.6) * noise.at(drop, 1);
                double angle = 2 * Math.PI * noise.at(drop, 2);
                Flare.of(Ramp.RED, 1.4 + (i == 2 ? 0.8 : 2) * noise.at(drop, 3)).shades(0.6, 0.25).paint(canvas,
                        16 + away * StrictMath.cos(angle), 16 + away * StrictMath.sin(angle) + 2 * i);
            }
            show("BLUD", i, Sprite.cropped(canvas, 16, 16), 4);
        }
    }

    /** Several fireballs on one spot. */
    private static Sprite burst(Ramp ramp, double size, double burnt, int seed) {
        int half = (int) Math.ceil(size * 1.1) + 2;
        Canvas canvas = new Canvas(2 * half, 2 * half);
        Noise noise = new Noise(seed);
        for (int ball = 0; ball < 6; ball++) {
            double angle = Math.PI / 3 * ball + noise.at(ball, 1);
            double away = size * 0.45 * (0.6 + 0.4 * noise.at(ball, 2));
            Flare.of(ramp, size * (0.42 + 0.2 * noise.at(ball, 3))).ragged(0.45).points(7).hole(burnt * 0.55)
                    .shades(0.85 - burnt * 0.5, 0.3).seed(seed + ball).paint(canvas,
                            half + away * StrictMath.cos(angle), half + away * StrictMath.sin(angle));
        }
        if (burnt < 0.5) {
            Flare.of(ramp, size * 0.6).ragged(0.4).shades(1.15, 0.65).seed(seed).paint(canvas, half, half);
        }
        return Sprite.cropped(canvas, half, half);
    }

    /**
     * A column of sparks that rises and thins out.
     *
     * @param time 0 dense to 1 almost gone
     */
    private static Sprite sparkles(Ramp ramp, double width, int height, double time, int seed) {
        int half = (int) Math.ceil(width) + 4;
        Canvas canvas = new Canvas(2 * half, height + 8);
        Noise noise = new Noise(seed);
        int sparks = (int) (90 * (1 - 0.75 * time));
        for (int spark = 0; spark < sparks; spark++) {
            double across = noise.at(spark, 1) * 2 - 1;
            double x = half + across * Math.abs(across) * width;
            double y = 4 + height * (0.5 + (noise.at(spark, 2) - 0.5) * Math.min(1, 0.35 + time));
            double size = (1.2 + 4.2 * noise.at(spark, 3)) * (1 - 0.6 * time);
            Flare.of(ramp, size).shades(1, 0.25 + 0.2 * noise.at(spark, 4)).seed(seed + spark).paint(canvas, x, y);
        }
        return Sprite.cropped(canvas, half, (height + 8) / 2);
    }

    /** Adds a picture whose middle is so many map units above the thing's place. */
    private void show(String sprite, int frame, Sprite middle, int height) {
        sheet.picture(sprite, (char) ('A' + frame), middle.raised(height));
    }
}
