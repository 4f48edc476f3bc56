/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.solid.Material;
import org.outrider.sample.internal.solid.Sculpture;
import org.outrider.sample.internal.solid.Vec;

/**
 * The player and the monsters, frame by frame.
 *
 * <p>Who walks is drawn from all sides, and so is who shoots. Monsters that strike or throw nearly always do so facing
 * the one who looks, pain is over at once, and the fallen are a heap: these look the same from everywhere, which keeps
 * the WAD small.
 */
final class Actors {

    private static final Material SKIN = Material.dull(Ramp.TAN, 0.95);
    private static final Material PALE = Material.dull(Ramp.KHAKI, 0.9);
    private static final Material LEATHER = Material.dull(Ramp.SOOT, 0.8);
    private static final Material RED_EYES = Material.glowing(Ramp.RED, 0.7);
    private static final int STEPS = 4;

    private final SpriteSheet sheet;

    Actors(SpriteSheet sheet) {
        this.sheet = sheet;
    }

    void draw() {
        player();
        soldier("POSS", new Soldier(new Outfit(PALE, Material.dull(Ramp.KHAKI, 0.72), Material.dull(Ramp.BROWN, 0.72),
                LEATHER, Material.dull(Ramp.BROWN, 0.5), RED_EYES, false, 1.1), Guns.rifle()),
                new Vec(20, 0, 1), 5);
        soldier("SPOS", new Soldier(new Outfit(PALE, Material.dull(Ramp.GREY, 0.34), Material.dull(Ramp.SOOT, 0.95),
                LEATHER, Material.shiny(Ramp.GREY, 0.4), RED_EYES, true, 1.2), Guns.shotgun(0)),
                new Vec(23, 0, 1.8), 5);
        soldier("CPOS", new Soldier(new Outfit(PALE, Material.dull(Ramp.RUST, 0.6), Material.dull(Ramp.GREY, 0.4),
                LEATHER, Material.dull(Ramp.TAN, 0.6), RED_EYES, false, 1.45), Guns.chaingun(0)),
                new Vec(21, 0, 1), 6);
        imp();
        beast();
        watcher();
        knight();
    }

    private void player() {
        Soldier player = new Soldier(new Outfit(SKIN, Material.dull(Ramp.GREEN, 0.72), Material.dull(Ramp.GREEN, 0.45),
                LEATHER, Material.dull(Ramp.GREEN, 0.6), Material.shiny(Ramp.BRASS, 0.7), true, 1.15), Guns.rifle());
        walk("PLAY", player::walking);
        sheet.turning("PLAY", 'E', player.aiming());
        sheet.turning("PLAY", 'F', player.shooting(new Vec(20, 0, 1), 3));
        sheet.standing("PLAY", 'G', player.hurt());
        sequence("PLAY", 'H', 7, player::dying);
        sequence("PLAY", 'O', 9, player::bursting);
    }

    private void soldier(String sprite, Soldier soldier, Vec muzzle, int falls) {
        walk(sprite, soldier::walking);
        sheet.turning(sprite, 'E', soldier.aiming());
        sheet.turning(sprite, 'F', soldier.shooting(muzzle, 3));
        sheet.standing(sprite, 'G', soldier.hurt());
        sequence(sprite, 'H', falls, soldier::dying);
        sequence(sprite, (char) ('H' + falls), falls == 5 ? 9 : 7, soldier::bursting);
    }

    private void imp() {
        Fiend imp = new Fiend(new Hide(Material.coarse(Ramp.RUST, 0.72), Material.dull(Ramp.TAN, 0.65),
                Material.shiny(Ramp.KHAKI, 0.85), Material.glowing(Ramp.BRASS, 0.9), 1.1, 5, 5, false));
        walk("TROO", imp::walking);
        attack("TROO", time -> imp.throwing(time, Material.glowing(Ramp.FIRE, 0.6)));
        sheet.standing("TROO", 'H', imp.hurt());
        sequence("TROO", 'I', 5, imp::dying);
        sequence("TROO", 'N', 8, imp::bursting);
    }

    private void beast() {
        Beast beast = new Beast();
        walk("SARG", beast::walking);
        attack("SARG", time -> beast.biting(20 + 32 * StrictMath.sin(Math.PI * time)));
        sheet.standing("SARG", 'H', beast.hurt());
        sequence("SARG", 'I', 6, beast::dying);
    }

    private void watcher() {
        Watcher watcher = new Watcher();
        sheet.turning("HEAD", 'A', watcher.floating(0, 0, 0));
        sheet.standing("HEAD", 'B', watcher.floating(0.5, 0, 0));
        sheet.standing("HEAD", 'C', watcher.floating(0.8, 0.5, 0));
        sheet.standing("HEAD", 'D', watcher.floating(1, 1, 0));
        sheet.standing("HEAD", 'E', watcher.floating(0.4, 0, 0.6));
        sheet.standing("HEAD", 'F', watcher.floating(0.6, 0, 0.95));
        sequence("HEAD", 'G', 6, watcher::dying);
    }

    private void knight() {
        Fiend knight = new Fiend(new Hide(Material.coarse(Ramp.OLIVE, 0.68), Material.dull(Ramp.KHAKI, 0.7),
                Material.shiny(Ramp.GREY, 0.75), Material.glowing(Ramp.SLIME, 0.9), 1.5, 8, 6, true));
        double size = 1.12;
        walk("BOS2", step -> knight.walking(step).scaled(size));
        attack("BOS2", time -> knight.throwing(time, Material.glowing(Ramp.SLIME, 0.6)).scaled(size));
        sheet.standing("BOS2", 'H', knight.hurt().scaled(size));
        sequence("BOS2", 'I', 7, time -> knight.dying(time).scaled(size));
    }

    /** A pose of a step of walking. */
    private interface Step {
        Sculpture at(int step);
    }

    /** A pose at a part of a motion, 0..1. */
    private interface Motion {
        Sculpture at(double time);
    }

    private void walk(String sprite, Step pose) {
        for (int step = 0; step < STEPS; step++) {
            sheet.turning(sprite, (char) ('A' + step), pose.at(step));
        }
    }

    /** Frames E, F and G. */
    private void attack(String sprite, Motion motion) {
        for (int i = 0; i < 3; i++) {
            sheet.standing(sprite, (char) ('E' + i), motion.at(i / 2.0));
        }
    }

    private void sequence(String sprite, char first, int frames, Motion motion) {
        for (int i = 0; i < frames; i++) {
            sheet.standing(sprite, (char) (first + i), motion.at(i / (frames - 1.0)));
        }
    }
}
