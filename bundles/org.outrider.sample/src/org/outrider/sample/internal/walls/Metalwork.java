/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.walls;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.paint.Brush;
import org.outrider.sample.internal.paint.Canvas;

/** Patches of metal and machinery. */
final class Metalwork {

    private Metalwork() {
    }

    /** Painted panels of the station, 64 by 128. */
    static Canvas tanPanel(boolean withVent) {
        Brush brush = new Brush(new Canvas(64, 128)).fill(Ramp.TAN, 0.50);
        brush.plate(0, 0, 64, 10, Ramp.BROWN, 0.50).plate(0, 10, 64, 54, Ramp.TAN, 0.56);
        brush.plate(4, 14, 56, 46, Ramp.TAN, 0.62).plate(0, 64, 64, 12, Ramp.GREY, 0.36);
        brush.plate(0, 76, 64, 42, Ramp.TAN, 0.52).recess(4, 80, 56, 34, Ramp.TAN, 0.46);
        brush.plate(0, 118, 64, 10, Ramp.SOOT, 0.75).rivets(7, 17, 50, 40).rivets(2, 67, 60, 6);
        if (withVent) {
            brush.recess(14, 22, 36, 28, Ramp.GREY, 0.20);
            for (int slat = 0; slat < 5; slat++) {
                brush.plate(16, 24 + slat * 5, 32, 3, Ramp.GREY, 0.42);
            }
            brush.lamp(28, 68, 8, 4, Ramp.GREEN);
        } else {
            brush.grooveDown(31, 14, 46).grooveAcross(4, 96, 56);
        }
        return brush.grain(301, 16, 32, 3, 0.07).streaks(withVent ? 302 : 303, 0.16).canvas();
    }

    /** Riveted plates with rust, 64 by 64. */
    static Canvas plates() {
        Brush brush = new Brush(new Canvas(64, 64)).fill(Ramp.GREY, 0.36);
        brush.plate(0, 0, 32, 64, Ramp.GREY, 0.40).plate(32, 0, 32, 64, Ramp.GREY, 0.37);
        for (int i = 0; i < 4; i++) {
            brush.rivet(3, 6 + 16 * i).rivet(26, 6 + 16 * i).rivet(35, 6 + 16 * i).rivet(58, 6 + 16 * i);
        }
        return brush.grain(311, 8, 8, 4, 0.10).streaks(312, 0.18).spots(313, Ramp.BROWN, 5, 5, 0.04).canvas();
    }

    /** A wall of machinery with lights, 64 by 128. */
    static Canvas technology() {
        Brush brush = new Brush(new Canvas(64, 128)).fill(Ramp.OLIVE, 0.42);
        brush.plate(0, 0, 64, 8, Ramp.GREY, 0.30).plate(0, 8, 64, 40, Ramp.OLIVE, 0.46);
        brush.recess(6, 14, 52, 28, Ramp.GREY, 0.16);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 6; column++) {
                boolean lit = (row * 5 + column * 3) % 4 != 0;
                Ramp ramp = (row + column) % 3 == 0 ? Ramp.RED : Ramp.SLIME;
                brush.box(10 + column * 8, 18 + row * 8, 5, 4, ramp, lit ? 0.75 : 0.2);
            }
        }
        brush.plate(0, 48, 64, 16, Ramp.GREY, 0.34).lamp(8, 53, 48, 5, Ramp.TEAL);
        brush.plate(0, 64, 64, 56, Ramp.OLIVE, 0.42);
        for (int pipe = 0; pipe < 4; pipe++) {
            int x = 6 + pipe * 14;
            for (int i = 0; i < 8; i++) {
                brush.box(x + i, 68, 1, 48, Ramp.GREY, 0.46 - 0.05 * Math.abs(i - 2.4));
            }
            brush.plate(x - 1, 84, 10, 5, Ramp.GREY, 0.44);
        }
        brush.plate(0, 120, 64, 8, Ramp.SOOT, 0.7);
        return brush.grain(321, 16, 32, 2, 0.06).streaks(322, 0.14).canvas();
    }

    /** A console with screens, 64 by 64. */
    static Canvas console() {
        Brush brush = new Brush(new Canvas(64, 64)).fill(Ramp.GREY, 0.32).plate(0, 0, 64, 64, Ramp.GREY, 0.34);
        brush.recess(5, 5, 32, 24, Ramp.SOOT, 0.3);
        for (int x = 0; x < 28; x++) {
            int wave = (int) Math.round(16 + 7 * StrictMath.sin(x * 0.5) * StrictMath.cos(x * 0.17));
            brush.box(7 + x, wave, 1, 2, Ramp.SLIME, 0.85);
        }
        brush.recess(41, 5, 18, 24, Ramp.BLUE, 0.25);
        for (int line = 0; line < 6; line++) {
            brush.box(43, 8 + line * 3, 6 + line * 5 % 9, 1, Ramp.BLUE, 0.85);
        }
        brush.plate(3, 34, 58, 14, Ramp.GREY, 0.42);
        for (int key = 0; key < 13; key++) {
            brush.box(6 + key * 4, 37, 3, 2, Ramp.KHAKI, 0.8).box(6 + key * 4, 41, 3, 2, Ramp.KHAKI, 0.7);
        }
        brush.box(8, 53, 4, 4, Ramp.RED, 0.7).box(16, 53, 4, 4, Ramp.BRASS, 0.8).box(24, 53, 4, 4, Ramp.SLIME, 0.7);
        brush.recess(34, 52, 26, 8, Ramp.GREY, 0.18);
        return brush.grain(331, 16, 16, 2, 0.05).canvas();
    }

    /** A girder, 32 by 128. */
    static Canvas girder() {
        Brush brush = new Brush(new Canvas(32, 128)).fill(Ramp.GREY, 0.28);
        brush.plate(0, 0, 8, 128, Ramp.GREY, 0.44).plate(24, 0, 8, 128, Ramp.GREY, 0.40);
        for (int part = 0; part < 4; part++) {
            brush.plate(0, part * 32, 32, 6, Ramp.GREY, 0.46).rivet(2, part * 32 + 2).rivet(28, part * 32 + 2);
            for (int i = 0; i < 26; i++) {
                brush.box(8 + i * 15 / 26, part * 32 + 6 + i, 3, 1, Ramp.GREY, 0.52);
            }
        }
        return brush.grain(341, 8, 32, 3, 0.10).streaks(342, 0.2).spots(343, Ramp.RUST, 3, 12, 0.14).canvas();
    }

    /** The front of a stair, 32 by 16. */
    static Canvas step() {
        Brush brush = new Brush(new Canvas(32, 16)).fill(Ramp.GREY, 0.34).plate(0, 0, 32, 4, Ramp.GREY, 0.58);
        return brush.recess(2, 6, 28, 8, Ramp.GREY, 0.28).grain(351, 8, 4, 2, 0.08).canvas();
    }

    /** One leaf of a door, 64 by 128. */
    static Canvas door() {
        Brush brush = new Brush(new Canvas(64, 128)).fill(Ramp.GREY, 0.40);
        brush.plate(0, 0, 64, 128, Ramp.GREY, 0.42).plate(6, 6, 52, 36, Ramp.GREY, 0.48);
        brush.recess(14, 12, 36, 22, Ramp.BLUE, 0.22);
        for (int i = 0; i < 20; i++) {
            brush.box(16 + i, 31 - i, 3, 1, Ramp.BLUE, 0.55);
        }
        brush.plate(6, 46, 52, 30, Ramp.GREY, 0.45).hazard(6, 80, 52, 12).plate(6, 96, 52, 26, Ramp.GREY, 0.43);
        brush.rivets(9, 49, 46, 24).rivets(9, 99, 46, 20).recess(26, 56, 12, 10, Ramp.GREY, 0.22);
        brush.box(28, 58, 8, 6, Ramp.BRASS, 0.6);
        return brush.grain(361, 16, 32, 3, 0.06).streaks(362, 0.16).canvas();
    }

    /** The rail that a door runs in, 8 by 64. */
    static Canvas track() {
        Brush brush = new Brush(new Canvas(8, 64)).fill(Ramp.GREY, 0.30).box(3, 0, 2, 64, Ramp.SOOT, 0.3);
        for (int y = 0; y < 64; y += 8) {
            brush.plate(0, y, 8, 3, Ramp.GREY, 0.44);
        }
        return brush.canvas();
    }

    /** The frame of a door that needs a key, 8 by 64. */
    static Canvas keyTrim(Ramp ramp) {
        Brush brush = new Brush(new Canvas(8, 64)).fill(Ramp.GREY, 0.30).plate(0, 0, 8, 64, Ramp.GREY, 0.36);
        for (int y = 4; y < 64; y += 16) {
            brush.box(1, y, 6, 10, ramp, 0.55).box(2, y + 2, 4, 6, ramp, 0.85);
        }
        return brush.canvas();
    }

    /** A strip of light, 16 by 64. */
    static Canvas light() {
        Brush brush = new Brush(new Canvas(16, 64)).fill(Ramp.GREY, 0.34).plate(0, 0, 16, 64, Ramp.GREY, 0.40);
        return brush.lamp(5, 3, 6, 58, Ramp.BLUE).canvas();
    }

    /** A band of yellow and black, 64 by 16. */
    static Canvas hazard() {
        return new Brush(new Canvas(64, 16)).fill(Ramp.GREY, 0.4).hazard(0, 2, 64, 12).grain(371, 16, 4, 2, 0.08)
                .canvas();
    }

    /** A grating to look and shoot through, 32 by 32. */
    static Canvas grating() {
        Brush brush = new Brush(new Canvas(64, 128));
        for (int bar = 0; bar < 4; bar++) {
            brush.plate(bar * 16 + 6, 0, 4, 128, Ramp.GREY, 0.48);
        }
        for (int y = 13; y < 128; y += 32) {
            brush.plate(0, y, 64, 5, Ramp.GREY, 0.52);
            for (int x = 7; x < 64; x += 16) {
                brush.rivet(x, y + 1);
            }
        }
        return brush.canvas();
    }
}
