/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.solid.Frame;
import org.outrider.sample.internal.solid.Material;
import org.outrider.sample.internal.solid.Sculpture;
import org.outrider.sample.internal.solid.Shape;
import org.outrider.sample.internal.solid.Vec;

/** What lies about to be picked up. */
final class Items {

    private static final Material BRASS = Material.shiny(Ramp.BRASS, 0.75);
    private static final Material LEAD = Material.shiny(Ramp.GREY, 0.7);
    private static final Material SHELL = Material.shiny(Ramp.RED, 0.6);
    private static final Material CRATE = Material.dull(Ramp.OLIVE, 0.62);
    private static final Material WHITE = Material.dull(Ramp.GREY, 0.98);
    private static final Material MARK = Material.dull(Ramp.RED, 0.68);
    private static final Material CELL_GLOW = Material.glowing(Ramp.TEAL, 0.7);
    private static final Material CORK = Material.dull(Ramp.BROWN, 0.8);
    private static final Material CLOTH = Material.dull(Ramp.OLIVE, 0.6);
    private static final Frame ACROSS = Frame.FLOOR.move(0, 0, 2.2).turn(76);

    private final SpriteSheet sheet;

    Items(SpriteSheet sheet) {
        this.sheet = sheet;
    }

    void draw() {
        weapons();
        bullets();
        shells();
        rockets();
        cells();
        backpack();
        medicine();
        bonuses();
        armour();
        spheres();
        key("BKEY", Ramp.BLUE);
        key("RKEY", Ramp.RED);
        key("YKEY", Ramp.BRASS);
        suit();
    }

    private void weapons() {
        weapon("SHOT", Guns.shotgun(0), 1.5);
        weapon("SGN2", Guns.doubleShotgun(0), 1.7);
        weapon("MGUN", Guns.chaingun(0), 1.7);
        weapon("LAUN", Guns.launcher(), 1.6);
        weapon("PLAS", Guns.plasmaRifle(), 1.5);
        weapon("CSAW", Guns.chainsaw(0), 1.5);
    }

    private void weapon(String sprite, Sculpture gun, double size) {
        sheet.lying(sprite, 'A', new Sculpture().addAll(gun.scaled(size), ACROSS.move(-6 * size, 0, 1.2 * size)));
    }

    private void bullets() {
        sheet.lying("CLIP", 'A', new Sculpture()
                .add(new Shape.Block(4.5, 1.4, 2), Frame.FLOOR.move(0, 0, 2).turn(60), Material.shiny(Ramp.GREY, 0.4))
                .add(new Shape.Egg(2, 1, 1), Frame.FLOOR.move(2.4, 4.2, 3.4).turn(60), BRASS));
        Sculpture box = new Sculpture().block(new Vec(0, 0, 6), 6, 10, 6, CRATE);
        for (int i = -2; i <= 2; i++) {
            box.rod(new Vec(1, i * 3.6, 11), new Vec(1, i * 3.6, 15), 1.3, 1.2, BRASS);
            box.rod(new Vec(1, i * 3.6, 15), new Vec(1, i * 3.6, 18), 1.2, 0.2, LEAD);
        }
        sheet.lying("AMMO", 'A', box.block(new Vec(6, 0, 6), 0.3, 4, 2.4, BRASS));
    }

    private void shells() {
        Sculpture shells = new Sculpture();
        for (int i = 0; i < 4; i++) {
            shell(shells, new Vec(i % 2 * 3 - 2, i * 4 - 6, 0));
        }
        sheet.lying("SHEL", 'A', shells);
        Sculpture box = new Sculpture().block(new Vec(0, 0, 5), 7, 11, 5, Material.dull(Ramp.BROWN, 0.7));
        for (int i = 0; i < 10; i++) {
            shell(box, new Vec(i / 5 * 5 - 2.5, i % 5 * 4 - 8, 7));
        }
        sheet.lying("SBOX", 'A', box.block(new Vec(7, 0, 5), 0.3, 5, 2.4, MARK));
    }

    private static void shell(Sculpture scene, Vec foot) {
        scene.drum(foot, 1.7, 1.7, 2, BRASS);
        scene.drum(foot.plus(new Vec(0, 0, 2)), 1.6, 1.6, 5, SHELL);
    }

    private void rockets() {
        Sculpture one = new Sculpture();
        rocket(one, Frame.FLOOR.move(0, 0, 0));
        sheet.lying("ROCK", 'A', one);
        Sculpture box = new Sculpture().block(new Vec(0, 0, 5), 7, 15, 5, CRATE);
        for (int i = -2; i <= 2; i++) {
            rocket(box, Frame.FLOOR.move(1, i * 5.6, 4));
        }
        sheet.lying("BROK", 'A', box.block(new Vec(7, 0, 4), 0.3, 8, 2, MARK));
    }

    /** A rocket that stands on its fins. */
    static void rocket(Sculpture scene, Frame foot) {
        scene.rod(foot.toOuter(new Vec(0, 0, 2)), foot.toOuter(new Vec(0, 0, 14)), 2.2, 2.2, LEAD);
        scene.rod(foot.toOuter(new Vec(0, 0, 14)), foot.toOuter(new Vec(0, 0, 20)), 2.4, 0.3, MARK);
        scene.rod(foot.toOuter(new Vec(0, 0, 11)), foot.toOuter(new Vec(0, 0, 12)), 2.4, 2.4, BRASS);
        for (int i = 0; i < 4; i++) {
            Frame side = foot.turn(45 + 90 * i);
            scene.add(new Shape.Block(1.6, 0.3, 2.6), side.move(3, 0, 2.6), MARK);
        }
    }

    private void cells() {
        Sculpture cell = new Sculpture().block(new Vec(0, 0, 4), 4, 5.4, 4, Material.shiny(Ramp.GREY, 0.5));
        sheet.lying("CELL", 'A', cell.block(new Vec(3.4, 0, 4.4), 0.9, 3.6, 1.6, CELL_GLOW)
                .block(new Vec(0, 0, 8.4), 2, 2.6, 0.5, CELL_GLOW));
        Sculpture pack = new Sculpture().block(new Vec(0, 0, 8), 7, 12, 8, Material.shiny(Ramp.GREY, 0.5));
        for (int i = -1; i <= 1; i++) {
            pack.block(new Vec(6.6, i * 7, 8), 0.9, 2.2, 5, CELL_GLOW);
        }
        sheet.lying("CELP", 'A', pack.block(new Vec(0, 0, 16.6), 3, 8, 0.8, CELL_GLOW));
    }

    private void backpack() {
        Sculpture pack = new Sculpture().egg(new Vec(0, 0, 10), 6.5, 9, 10.5, CLOTH)
                .egg(new Vec(4.5, 0, 7), 4, 6, 5, CLOTH.withTone(0.72))
                .egg(new Vec(1, 0, 18), 5, 7.5, 3.6, CLOTH.withTone(0.5));
        for (int side = -1; side <= 1; side += 2) {
            pack.block(new Vec(6, side * 4.4, 14), 1, 0.8, 4, Material.dull(Ramp.BROWN, 0.6));
            pack.egg(new Vec(1, side * 9, 8), 3.4, 2.6, 5, CLOTH);
        }
        sheet.lying("BPAK", 'A', pack.block(new Vec(8.2, 0, 9.4), 0.8, 1.3, 1, BRASS));
    }

    private void medicine() {
        sheet.lying("STIM", 'A', box(7, 5.4, 3, 0.75));
        sheet.lying("MEDI", 'A', box(9, 13.5, 7.5, 1)
                .rod(new Vec(0, -4, 16), new Vec(0, 4, 16), 0.9, 0.9, LEAD));
        Sculpture strength = new Sculpture().block(new Vec(0, 0, 8), 8, 13, 8, Material.dull(Ramp.SOOT, 0.8));
        sheet.lying("PSTR", 'A', cross(strength, 8, 8, 1));
    }

    /** A white box with a cross. */
    private static Sculpture box(double depth, double width, double height, double mark) {
        Sculpture box = new Sculpture().block(new Vec(0, 0, height), depth, width, height, WHITE)
                .block(new Vec(0, 0, height * 2), depth * 0.8, width * 0.85, 0.5, WHITE);
        return cross(box, depth, height, mark);
    }

    private static Sculpture cross(Sculpture box, double depth, double height, double size) {
        Material green = Material.dull(Ramp.GREEN, 0.72);
        double arm = Math.min(5 * size, height * 0.72);
        return box.block(new Vec(depth, 0, height), 0.3, arm, arm * 0.32, green)
                .block(new Vec(depth, 0, height), 0.3, arm * 0.32, arm, green);
    }

    private void bonuses() {
        for (int i = 0; i < 4; i++) {
            double light = 0.55 + 0.12 * Math.min(i, 4 - i);
            Material drink = new Material(Ramp.BLUE, light + 0.1, 0.6, 0, false);
            sheet.lying("BON1", (char) ('A' + i), new Sculpture().drum(new Vec(0, 0, 0), 5, 5.4, 2, drink)
                    .egg(new Vec(0, 0, 5), 5.6, 5.6, 5.6, drink).drum(new Vec(0, 0, 9), 2.4, 1.6, 4, drink)
                    .drum(new Vec(0, 0, 13), 1.5, 1.9, 3, CORK)
                    .ball(new Vec(4.2, 2, 6 + i * 0.5), 1, Material.glowing(Ramp.BLUE, 0.9 + 0.05 * i)));
            Material shell = new Material(Ramp.GREEN, light + 0.05, 0.5, 0.05, false);
            Material visor = Material.glowing(Ramp.BRASS, 0.35 + 0.15 * Math.min(i, 4 - i));
            sheet.lying("BON2", (char) ('A' + i), new Sculpture().egg(new Vec(0, 0, 6), 7, 6.6, 7.4, shell)
                    .egg(new Vec(3.4, 0, 6), 4, 5.4, 2, visor).block(new Vec(3, 0, 1.4), 4, 4.6, 1.4, shell)
                    .block(new Vec(0, 0, 12.6), 4, 0.8, 1, shell));
        }
    }

    private void armour() {
        vest("ARM1", Ramp.GREEN);
        vest("ARM2", Ramp.BLUE);
    }

    private void vest(String sprite, Ramp ramp) {
        for (int i = 0; i < 2; i++) {
            Material plate = new Material(ramp, 0.62 + 0.2 * i, 0.4, 0.08, false);
            Sculpture vest = new Sculpture().egg(new Vec(0, 0, 9), 5, 11, 8, plate)
                    .egg(new Vec(2.6, 0, 11), 4, 9, 5.5, plate.withTone(0.75 + 0.15 * i))
                    .block(new Vec(5, 0, 4.6), 1, 6, 0.8, Material.dull(Ramp.SOOT, 0.7))
                    .ball(new Vec(6.4, 0, 11), 1.7, Material.glowing(Ramp.BRASS, 0.6 + 0.35 * i));
            for (int side = -1; side <= 1; side += 2) {
                vest.egg(new Vec(0, side * 10, 14.5), 4.4, 4.6, 3.6, plate);
                vest.rod(new Vec(0, side * 6, 14), new Vec(0, side * 4, 17), 2, 1.8, Material.dull(Ramp.SOOT, 0.7));
            }
            sheet.lying(sprite, (char) ('A' + i), vest);
        }
    }

    private void spheres() {
        for (int i = 0; i < 4; i++) {
            double rise = 0.08 * Math.min(i, 4 - i);
            sphere("SOUL", i, new Material(Ramp.BLUE, 0.75 + rise, 0.5, 0.1, false), Ramp.BLUE);
            sphere("PINV", i, new Material(Ramp.SLIME, 0.70 + rise, 0.5, 0.1, false), Ramp.RED);
        }
    }

    /** A floating ball with a face that looks about. */
    private void sphere(String sprite, int frame, Material glass, Ramp eyes) {
        Frame face = Frame.FLOOR.move(0, 0, 17).turn((frame - 1.5) * 9);
        Sculpture ball = new Sculpture().add(Shape.ball(11.5), face, glass);
        for (int side = -1; side <= 1; side += 2) {
            Frame eye = face.turn(side * 24).bow(-10);
            ball.add(new Shape.Egg(1.4, 2.2, 2.6), eye.move(10.8, 0, 0), Material.glowing(Ramp.GREY, 0.98));
            ball.add(new Shape.Egg(1, 1, 1.4), eye.move(11.9, 0, 0), Material.glowing(eyes, 0.3));
        }
        ball.add(new Shape.Egg(1, 4, 1.2), face.bow(28).move(11, 0, 0), Material.glowing(Ramp.SOOT, 0.3));
        sheet.standing(sprite, (char) ('A' + frame), ball);
    }

    private void key(String sprite, Ramp ramp) {
        for (int i = 0; i < 2; i++) {
            Material card = new Material(ramp, i == 0 ? 0.55 : 0.85, 0.3, 0, false);
            Frame lying = Frame.FLOOR.move(0, 0, 6).turn(12).bow(-38);
            sheet.lying(sprite, (char) ('A' + i), new Sculpture()
                    .add(new Shape.Block(1, 5.5, 7.5), lying, card)
                    .add(new Shape.Block(0.4, 4, 1.2), lying.move(1, 0, 3.6), Material.glowing(Ramp.GREY, 0.95))
                    .add(new Shape.Block(0.4, 1.6, 1.6), lying.move(1, 0, -2.4),
                            Material.glowing(ramp, i == 0 ? 0.4 : 1)));
        }
    }

    private void suit() {
        Material rubber = new Material(Ramp.KHAKI, 0.72, 0.25, 0.1, false);
        Sculpture suit = new Sculpture().egg(new Vec(0, 0, 26), 5, 7, 9, rubber)
                .egg(new Vec(0, 0, 16), 4.6, 6, 6, rubber).egg(new Vec(0, 0, 39), 5, 5.4, 6, rubber)
                .egg(new Vec(3.4, 0, 39.4), 2.6, 3.8, 2.8, Material.shiny(Ramp.TEAL, 0.55));
        for (int side = -1; side <= 1; side += 2) {
            suit.limb(new Vec(0, side * 3.4, 15), new Vec(0, side * 4, 3), 3.2, 2.8, rubber);
            suit.limb(new Vec(0, side * 7.6, 32), new Vec(1.5, side * 10, 19), 2.8, 2.2, rubber);
            suit.ball(new Vec(1.5, side * 10, 17.5), 2.4, Material.dull(Ramp.SOOT, 0.8));
            suit.egg(new Vec(1.6, side * 4, 1.8), 4.2, 2.8, 2, Material.dull(Ramp.SOOT, 0.8));
        }
        sheet.standing("SUIT", 'A', suit.drum(new Vec(4.4, 0, 34), 1.8, 1.8, 2, Material.dull(Ramp.SOOT, 0.8)));
    }
}
