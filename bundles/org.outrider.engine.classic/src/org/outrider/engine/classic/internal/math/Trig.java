/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.math;

/**
 * Sine, tangent and arc tangent tables, computed so that every entry equals the game's own tables.
 *
 * <p>The formulas, the value of pi and the places where a value is rounded to {@code float} were measured against the
 * tables of the reference engines; a test compares their checksums.
 */
public final class Trig {

    /** Number of fine angles in a full turn. */
    public static final int FINE_ANGLES = 8192;

    /** Mask that wraps a fine angle. */
    public static final int FINE_MASK = FINE_ANGLES - 1;

    /** Shift from a 32-bit angle to a fine angle. */
    public static final int ANGLE_TO_FINE_SHIFT = 19;

    private static final double PI = 3.141592657;
    private static final int SLOPE_RANGE = 2048;

    private static final int[] SINE = sineTable();
    private static final int[] TANGENT = tangentTable();
    private static final int[] ARC_TANGENT = arcTangentTable();

    private Trig() {
    }

    /** Sine of a fine angle in 0..10239 as 16.16. */
    public static int sine(int fineAngle) {
        return SINE[fineAngle];
    }

    /** Cosine of a fine angle in 0..8191 as 16.16. */
    public static int cosine(int fineAngle) {
        return SINE[fineAngle + FINE_ANGLES / 4];
    }

    /** Sine of a 32-bit angle as 16.16. */
    public static int sin(int angle) {
        return SINE[angle >>> ANGLE_TO_FINE_SHIFT];
    }

    /** Cosine of a 32-bit angle as 16.16. */
    public static int cos(int angle) {
        return SINE[(angle >>> ANGLE_TO_FINE_SHIFT) + FINE_ANGLES / 4];
    }

    /** Tangent table entry in 0..4095 as 16.16; entry 2048 lies just above angle 0. */
    public static int tangent(int index) {
        return TANGENT[index];
    }

    /** Angle whose tangent is {@code index / 2048}, for an index in 0..2048. */
    public static int arcTangent(int index) {
        return ARC_TANGENT[index];
    }

    private static int[] sineTable() {
        int[] table = new int[FINE_ANGLES * 5 / 4];
        for (int i = 0; i < table.length; i++) {
            table[i] = (int) (65536 * StrictMath.sin((float) ((i + 0.5) * PI * 2 / FINE_ANGLES)));
        }
        return table;
    }

    private static int[] tangentTable() {
        int[] table = new int[FINE_ANGLES / 2];
        for (int i = 0; i < table.length; i++) {
            double angle = (float) ((i - FINE_ANGLES / 4 + 0.5) * PI * 2 / FINE_ANGLES);
            table[i] = (int) (float) (65536 * StrictMath.tan(angle));
        }
        return table;
    }

    private static int[] arcTangentTable() {
        int[] table = new int[SLOPE_RANGE + 1];
        for (int i = 0; i < table.length; i++) {
            float turns = (float) (StrictMath.atan((float) (i / (double) SLOPE_RANGE)) / (PI * 2));
            table[i] = (int) (long) (4294967296.0 * turns);
        }
        return table;
    }
}
