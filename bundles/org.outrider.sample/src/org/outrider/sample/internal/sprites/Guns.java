/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.solid.Frame;
import org.outrider.sample.internal.solid.Material;
import org.outrider.sample.internal.solid.Sculpture;
import org.outrider.sample.internal.solid.Shape;
import org.outrider.sample.internal.solid.Vec;

/**
 * The weapons as things: in monsters' hands, on the floor and before the eye.
 *
 * <p>The origin is at the grip, the x axis is the way they shoot.
 */
final class Guns {

    static final Material STEEL = Material.shiny(Ramp.GREY, 0.62);
    static final Material DARK = Material.shiny(Ramp.GREY, 0.40);
    static final Material WOOD = Material.dull(Ramp.BROWN, 0.72);
    private static final Material BORE = Material.glowing(Ramp.SOOT, 0.15);
    private static final Material PAINT = Material.shiny(Ramp.OLIVE, 0.55);
    private static final Material SAW_PAINT = Material.shiny(Ramp.RED, 0.55);
    private static final Material PLASMA_CASE = Material.shiny(Ramp.BLUE, 0.6);
    private static final Material PLASMA_GLOW = Material.glowing(Ramp.TEAL, 0.75);
    private static final int BARRELS = 6;
    private static final int SAW_TEETH = 9;

    private Guns() {
    }

    static Sculpture pistol() {
        Sculpture gun = new Sculpture();
        gun.block(new Vec(3, 0, 1.6), 4.4, 0.9, 0.9, STEEL);
        gun.block(new Vec(2.6, 0, 2.6), 3.8, 0.5, 0.25, DARK);
        gun.block(new Vec(6.9, 0, 2.7), 0.3, 0.3, 0.5, DARK);
        bore(gun, new Vec(7.4, 0, 1.6), 0.45);
        gun.add(new Shape.Block(1.1, 0.8, 2.6), Frame.FLOOR.move(-0.2, 0, -1).bow(14), DARK);
        gun.block(new Vec(2, 0, -0.2), 1.3, 0.25, 0.6, DARK);
        return gun;
    }

    static Sculpture rifle() {
        Sculpture gun = new Sculpture();
        gun.rod(new Vec(4, 0, 1), new Vec(19, 0, 1), 1, 0.8, STEEL);
        gun.block(new Vec(3, 0, 0.6), 5, 1.2, 1.7, DARK);
        gun.block(new Vec(10, 0, 0.6), 3, 1.3, 1.2, WOOD);
        gun.add(new Shape.Block(4, 1, 1.6), Frame.FLOOR.move(-5.5, 0, -0.6).bow(6), WOOD);
        gun.block(new Vec(5, 0, -2.6), 1, 0.8, 2.6, DARK);
        return gun;
    }

    /**
     * The shotgun.
     *
     * @param pump how far the fore-end is drawn back, 0..1
     */
    static Sculpture shotgun(double pump) {
        Sculpture gun = new Sculpture();
        gun.rod(new Vec(4, 0, 1.8), new Vec(22, 0, 1.8), 1, 0.95, STEEL);
        gun.rod(new Vec(4, 0, 0), new Vec(19, 0, 0), 0.8, 0.8, DARK);
        bore(gun, new Vec(22, 0, 1.8), 0.6);
        gun.block(new Vec(21.4, 0, 3), 0.3, 0.25, 0.4, Material.shiny(Ramp.BRASS, 0.8));
        gun.block(new Vec(2, 0, 0.8), 4.2, 1.1, 1.9, DARK);
        Vec grip = new Vec(13 - 5 * pump, 0, 0);
        gun.rod(grip.plus(new Vec(-3.4, 0, 0)), grip.plus(new Vec(3.4, 0, 0)), 1.6, 1.5, WOOD);
        for (int i = -2; i <= 2; i++) {
            gun.rod(grip.plus(new Vec(i * 1.4 - 0.2, 0, 0)), grip.plus(new Vec(i * 1.4 + 0.2, 0, 0)), 1.72, 1.72,
                    WOOD.withTone(0.45));
        }
        gun.add(new Shape.Block(5, 1, 1.7), Frame.FLOOR.move(-6, 0, -1).bow(8), WOOD);
        gun.block(new Vec(1.6, 0, -1.7), 1.2, 0.3, 0.7, DARK);
        return gun;
    }

    /**
     * The super shotgun.
     *
     * @param open degrees by which it is broken open
     */
    static Sculpture doubleShotgun(double open) {
        Sculpture gun = new Sculpture();
        Frame barrels = Frame.FLOOR.move(3.5, 0, 0.6).bow(open);
        for (int side = -1; side <= 1; side += 2) {
            Vec from = barrels.toOuter(new Vec(0, side * 1.25, 1.2));
            Vec to = barrels.toOuter(new Vec(15, side * 1.25, 1.2));
            gun.rod(from, to, 1.3, 1.2, STEEL);
            bore(gun, to, 0.85);
            if (open > 0) {
                gun.ball(from, 0.9, Material.glowing(Ramp.BRASS, 0.55));
            }
        }
        gun.add(new Shape.Block(7, 0.35, 0.4), barrels.move(7.4, 0, 2.2), DARK);
        gun.add(new Shape.Block(4.4, 2.1, 1), barrels.move(6, 0, -0.2), WOOD);
        gun.block(new Vec(1.4, 0, 0.6), 2.6, 2, 1.8, DARK);
        gun.add(new Shape.Block(5, 1.2, 1.7), Frame.FLOOR.move(-5, 0, -1.2).bow(10), WOOD);
        return gun;
    }

    /**
     * The chaingun.
     *
     * @param turned degrees by which the barrels are turned
     */
    static Sculpture chaingun(double turned) {
        Sculpture gun = new Sculpture();
        for (int i = 0; i < BARRELS; i++) {
            double angle = StrictMath.toRadians(turned + 360.0 * i / BARRELS);
            Vec aside = new Vec(0, 2 * StrictMath.cos(angle), 2 * StrictMath.sin(angle));
            gun.rod(new Vec(6, 0, 1).plus(aside), new Vec(20, 0, 1).plus(aside), 0.9, 0.85, STEEL);
            bore(gun, new Vec(20, 0, 1).plus(aside), 0.5);
        }
        gun.rod(new Vec(9, 0, 1), new Vec(10.4, 0, 1), 3.4, 3.4, DARK);
        gun.rod(new Vec(17, 0, 1), new Vec(18.2, 0, 1), 3.3, 3.3, DARK);
        gun.rod(new Vec(-3, 0, 1), new Vec(6.5, 0, 1), 3.6, 3.8, DARK);
        gun.block(new Vec(1, 0, 4.6), 3.6, 1, 1, STEEL);
        gun.block(new Vec(1.5, 3.6, -1.6), 3, 2, 2.6, PAINT);
        gun.block(new Vec(-4, 0, -2), 1, 1, 3, DARK);
        return gun;
    }

    static Sculpture launcher() {
        Sculpture gun = new Sculpture();
        gun.rod(new Vec(-8, 0, 2.5), new Vec(15, 0, 2.5), 3, 3, PAINT);
        gun.rod(new Vec(13, 0, 2.5), new Vec(17, 0, 2.5), 3.2, 4.2, DARK);
        gun.rod(new Vec(-11, 0, 2.5), new Vec(-7, 0, 2.5), 4, 3, DARK);
        bore(gun, new Vec(17, 0, 2.5), 3);
        gun.rod(new Vec(3, 0, 2.5), new Vec(4, 0, 2.5), 3.3, 3.3, Material.shiny(Ramp.BRASS, 0.7));
        gun.block(new Vec(2, 0, 6.2), 3, 0.7, 0.9, DARK);
        gun.block(new Vec(0, 0, -2), 1, 0.9, 2.4, DARK);
        gun.block(new Vec(7, 0, -1.6), 1, 0.9, 2, WOOD);
        return gun;
    }

    static Sculpture plasmaRifle() {
        Sculpture gun = new Sculpture();
        gun.block(new Vec(1, 0, 1), 7, 2.4, 2.4, PLASMA_CASE);
        gun.block(new Vec(0, 0, 3.6), 4.4, 1.6, 0.8, DARK);
        gun.rod(new Vec(7, 0, 1.2), new Vec(16, 0, 1.2), 2, 1.6, DARK);
        for (int i = 0; i < 3; i++) {
            gun.rod(new Vec(8.4 + 2.4 * i, 0, 1.2), new Vec(9.4 + 2.4 * i, 0, 1.2), 2.4, 2.3, PLASMA_GLOW);
        }
        gun.rod(new Vec(15.5, 0, 1.2), new Vec(17, 0, 1.2), 1.6, 2.2, STEEL);
        gun.block(new Vec(2, 2.2, 1.2), 3, 0.5, 0.9, PLASMA_GLOW);
        gun.block(new Vec(2, -2.2, 1.2), 3, 0.5, 0.9, PLASMA_GLOW);
        gun.block(new Vec(-1, 0, -2.4), 1.1, 1, 2.2, DARK);
        gun.block(new Vec(-8, 0, 0.2), 3, 1.2, 1.8, DARK);
        return gun;
    }

    /**
     * The chainsaw.
     *
     * @param shift how far the chain has moved, 0..1 of a tooth
     */
    static Sculpture chainsaw(double shift) {
        Sculpture gun = new Sculpture();
        gun.block(new Vec(0, 0, 1), 5, 3, 3, SAW_PAINT);
        gun.block(new Vec(-1, 0, 4.2), 3.4, 2, 0.6, DARK);
        gun.rod(new Vec(0, -3, 5), new Vec(0, 3, 5), 0.8, 0.8, DARK);
        gun.rod(new Vec(0, 3, 5), new Vec(1, 3, 1), 0.8, 0.8, DARK);
        gun.block(new Vec(-7, 0, 0.5), 2.4, 1, 1.4, DARK);
        gun.block(new Vec(12.5, 0, 0.6), 8, 0.5, 1.7, STEEL);
        gun.rod(new Vec(20.4, 0.5, 0.6), new Vec(20.4, -0.5, 0.6), 1.7, 1.7, STEEL);
        for (int i = 0; i < SAW_TEETH; i++) {
            double x = 5 + (i + shift) * 1.8;
            gun.block(new Vec(x, 0, 2.6), 0.5, 0.6, 0.5, DARK);
            gun.block(new Vec(22 - x + 4, 0, -1.4), 0.5, 0.6, 0.5, DARK);
        }
        return gun;
    }

    private static void bore(Sculpture gun, Vec muzzle, double radius) {
        gun.rod(muzzle.plus(new Vec(-0.2, 0, 0)), muzzle.plus(new Vec(0.05, 0, 0)), radius, radius, BORE);
    }
}
