/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import java.util.Arrays;
import java.util.Random;

/** Damages bytes at random, as broken disks, downloads and attackers do. */
public final class Mutation {

    private static final int[] TELLING_NUMBERS = {0, 1, -1, 0x7F, 0x80, 0x7FFF, 0x8000, 0x8001, 0xFFFE};

    private Mutation() {
    }

    /** A damaged copy: cut off, with flipped bits, with telling 16-bit or 32-bit numbers, or with pieces moved. */
    public static byte[] of(byte[] original, Random random) {
        byte[] bytes = original.clone();
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> flipBits(bytes, random);
            case 2 -> putNumbers(bytes, random);
            case 3 -> movePiece(bytes, random);
            default -> putNumbers(flipBits(bytes, random), random);
        };
    }

    private static byte[] flipBits(byte[] bytes, Random random) {
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] putNumbers(byte[] bytes, Random random) {
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            int at = random.nextInt(bytes.length - 4) & ~1;
            int number = random.nextBoolean() ? TELLING_NUMBERS[random.nextInt(TELLING_NUMBERS.length)]
                    : random.nextInt();
            Wads.putShort(bytes, at, number);
            if (random.nextInt(3) == 0) {
                Wads.putShort(bytes, at + 2, number >> 16);
            }
        }
        return bytes;
    }

    private static byte[] movePiece(byte[] bytes, Random random) {
        int length = 1 + random.nextInt(Math.min(64, bytes.length - 1));
        System.arraycopy(bytes.clone(), random.nextInt(bytes.length - length), bytes,
                random.nextInt(bytes.length - length), length);
        return bytes;
    }
}
