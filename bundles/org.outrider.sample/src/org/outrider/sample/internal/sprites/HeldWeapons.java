/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.solid.Camera;
import org.outrider.sample.internal.solid.Frame;
import org.outrider.sample.internal.solid.Material;
import org.outrider.sample.internal.solid.Sculpture;
import org.outrider.sample.internal.solid.Sprite;
import org.outrider.sample.internal.solid.Vec;

/** The weapons in the player's hands, and their flashes. */
final class HeldWeapons {

    private static final Camera EYE = Camera.held(118);
    private static final Material GLOVE = Material.dull(Ramp.SOOT, 0.75);
    private static final Material SKIN = Material.dull(Ramp.TAN, 0.85);
    private static final Material SLEEVE = Material.dull(Ramp.GREEN, 0.55);
    /** Where weapons are held: the gun's grip as seen from the eye. */
    private static final Frame HELD = Frame.FLOOR.move(17, -1.2, -10.6).turn(2).bow(-7);

    private final SpriteSheet sheet;

    HeldWeapons(SpriteSheet sheet) {
        this.sheet = sheet;
    }

    void draw() {
        fist();
        pistol();
        shotgun();
        doubleShotgun();
        chaingun();
        launcher();
        plasmaRifle();
        chainsaw();
    }

    private void fist() {
        for (int i = 0; i < 4; i++) {
            double reach = new double[] { 0, 3, 8, 10 }[i];
            Sculpture hands = new Sculpture();
            fist(hands, new Vec(17 + reach, 2.5 - reach * 0.2, -8.5 + reach * 0.4), new Vec(9, 5, -16));
            if (i == 0) {
                fist(hands, new Vec(18, -6.5, -10.4), new Vec(10, -8, -17));
            }
            show("PUNG", i, hands);
        }
    }

    private void pistol() {
        double[] kick = { 0, -3, -1.5 };
        for (int i = 0; i < kick.length; i++) {
            Frame grip = HELD.move(1, 1, 1.4).bow(kick[i] * 3);
            Sculpture scene = new Sculpture().addAll(Guns.pistol(), grip);
            hand(scene, grip.toOuter(new Vec(-0.6, -0.5, -1.6)), new Vec(8, -4, -15));
            hand(scene, grip.toOuter(new Vec(0.2, 1.2, -2.4)), new Vec(8, 3, -15));
            show("PISG", i, scene);
        }
        flash("PISF", 0, HELD.move(1, 1, 1.4).toOuter(new Vec(9, 0, 1.8)), 2.2, 1);
    }

    private void shotgun() {
        double[] pump = { 0, 0.4, 1, 0.7 };
        double[] lift = { 0, 2, 4, 3 };
        for (int i = 0; i < pump.length; i++) {
            Frame grip = HELD.move(-i * 0.3, -lift[i] * 0.4, -lift[i] * 0.35).turn(lift[i] * 2.5).bow(-lift[i] * 2);
            Sculpture scene = new Sculpture().addAll(Guns.shotgun(pump[i]), grip);
            hand(scene, grip.toOuter(new Vec(-1, -0.4, -1)), new Vec(8, -4, -15));
            hand(scene, grip.toOuter(new Vec(13 - 5 * pump[i], 1, -1)), new Vec(9, 4.5, -15));
            show("SHTG", i, scene);
        }
        flash("SHTF", 0, HELD.toOuter(new Vec(22.5, 0, 1.8)), 2.6, 2);
        flash("SHTF", 1, HELD.toOuter(new Vec(22.5, 0, 1.8)), 3.8, 3);
    }

    private void doubleShotgun() {
        double[] open = { 0, 0, 20, 42, 42, 42, 30, 10 };
        double[] down = { 0, 1.2, 2, 3, 3, 2.6, 2, 1 };
        for (int i = 0; i < open.length; i++) {
            Frame grip = HELD.move(i == 1 ? -1.5 : 0, 0, -down[i] * 0.5).turn(open[i] * 0.3).bow(-open[i] * 0.35);
            Sculpture scene = new Sculpture().addAll(Guns.doubleShotgun(open[i]), grip);
            hand(scene, grip.toOuter(new Vec(-1, -0.6, -1)), new Vec(8, -4, -15));
            Vec loading = i == 4 ? new Vec(1, 4, 1) : i == 5 ? new Vec(2.6, 1.4, 3) : new Vec(9, 1, -1.6);
            hand(scene, grip.toOuter(loading), new Vec(8, 5, -15));
            show("SHT2", i, scene);
        }
        flash("SHT2", 8, HELD.toOuter(new Vec(19, 0, 1.8)), 3, 4);
        flash("SHT2", 9, HELD.toOuter(new Vec(19, 0, 1.8)), 4.6, 5);
    }

    private void chaingun() {
        Frame grip = HELD.move(4, 1.2, -0.8).bow(-4);
        for (int i = 0; i < 2; i++) {
            Sculpture scene = new Sculpture().addAll(Guns.chaingun(i * 30), grip.move(-0.4 * i, 0, 0));
            hand(scene, grip.toOuter(new Vec(-3, -3.4, 0)), new Vec(10, -6, -15));
            hand(scene, grip.toOuter(new Vec(2, 5, -1)), new Vec(12, 6.5, -16));
            show("CHGG", i, scene);
            flash("CHGF", i, grip.toOuter(new Vec(21, 0, 1)), 3 + i, 6 + i);
        }
    }

    private void launcher() {
        for (int i = 0; i < 2; i++) {
            Frame grip = HELD.move(5 - 2 * i, 1.2, -3 - i);
            Sculpture scene = new Sculpture().addAll(Guns.launcher(), grip);
            hand(scene, grip.toOuter(new Vec(0, -3, 0.6)), new Vec(10, -6, -15));
            hand(scene, grip.toOuter(new Vec(7, 3.2, 0.6)), new Vec(14, 7, -17));
            show("MISG", i, scene);
        }
        for (int i = 0; i < 4; i++) {
            flash("MISF", i, HELD.toOuter(new Vec(22, 1.2, 0.4)), 3 + i, 10 + i);
        }
    }

    private void plasmaRifle() {
        for (int i = 0; i < 2; i++) {
            Frame grip = HELD.move(4 - 5 * i, 1 + i, -0.5 - i).turn(-14 * i).bow(-8 * i);
            Sculpture scene = new Sculpture().addAll(Guns.plasmaRifle(), grip);
            hand(scene, grip.toOuter(new Vec(-1, -2.4, -0.5)), new Vec(10, -6, -15));
            hand(scene, grip.toOuter(new Vec(6, 2.8, 0)), new Vec(14, 7, -17));
            show("PLSG", i, scene);
            glow("PLSF", i, HELD.toOuter(new Vec(21, 1, 0.7)), 2.4 + 0.8 * i, Ramp.TEAL, 20 + i);
        }
    }

    private void chainsaw() {
        for (int i = 0; i < 4; i++) {
            boolean idle = i >= 2;
            Frame grip = HELD.move(idle ? 3 : 6, 0.6 - i % 2 * 0.3, idle ? -2.6 : -1).turn(8).bow(idle ? -12 : -4);
            Sculpture scene = new Sculpture().addAll(Guns.chainsaw(i % 2 * 0.5), grip);
            hand(scene, grip.toOuter(new Vec(-6, -0.6, 0.4)), new Vec(9, -5, -15));
            hand(scene, grip.toOuter(new Vec(0, 2.6, 4.6)), new Vec(14, 6, -15));
            show("SAWG", i, scene);
        }
    }

    private static void hand(Sculpture scene, Vec palm, Vec elbow) {
        scene.ball(palm, 1.7, GLOVE);
        Vec wrist = palm.toward(elbow, 0.22);
        scene.limb(palm, wrist, 1.6, 1.5, GLOVE);
        scene.limb(wrist, elbow, 1.7, 2.1, SLEEVE);
        Vec across = elbow.minus(palm).unit().cross(new Vec(0, 0, 1));
        for (int i = -1; i <= 2; i++) {
            Vec knuckle = palm.plus(across.times(0.7 * i - 0.3)).plus(new Vec(0.5, 0, 0.9));
            scene.limb(knuckle, knuckle.plus(new Vec(0.4, 0.2, 0.8)), 0.55, 0.5, SKIN);
        }
    }

    private static void fist(Sculpture scene, Vec palm, Vec elbow) {
        scene.egg(palm, 2.4, 2.7, 2.3, GLOVE);
        for (int i = 0; i < 4; i++) {
            Vec knuckle = palm.plus(new Vec(1.6, 1.9 - 1.3 * i, 0.9));
            scene.limb(knuckle, knuckle.plus(new Vec(0.6, 0, -1.6)), 0.9, 0.8, SKIN);
        }
        scene.limb(palm.plus(new Vec(0.4, 2, 1)), palm.plus(new Vec(1.6, 0, 1.9)), 0.9, 0.8, SKIN);
        Vec wrist = palm.toward(elbow, 0.25);
        scene.limb(palm, wrist, 2.2, 2, GLOVE);
        scene.limb(wrist, elbow, 2.2, 3, SLEEVE);
    }

    private void flash(String sprite, int frame, Vec muzzle, double size, int seed) {
        glow(sprite, frame, muzzle, size, Ramp.FIRE, seed);
    }

    /** A flash at a place before the eye, as large as something there would look. */
    private void glow(String sprite, int frame, Vec muzzle, double size, Ramp ramp, int seed) {
        double scale = EYE.focus() / muzzle.x();
        Sprite star = Flare.of(ramp, size * scale).ragged(0.55).points(7).seed(seed).sprite();
        int x = (int) Math.round(160 - muzzle.y() * scale);
        int y = (int) Math.round(100 - muzzle.z() * scale);
        sheet.picture(sprite, (char) ('A' + frame), new Sprite(star.canvas(), 1 - x + star.left(),
                32 - y + star.top()));
    }

    private void show(String sprite, int frame, Sculpture scene) {
        sheet.picture(sprite, (char) ('A' + frame), scene.draw(EYE));
    }
}
