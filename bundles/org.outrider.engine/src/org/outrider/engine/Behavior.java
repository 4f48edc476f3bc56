/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The compiled scripts of a map (ACS, a BEHAVIOR lump), of which no more is read than whether there are any.
 *
 * <p>Hexen's form is "ACS" and a zero byte, the offset of a directory, and there a number of scripts. ZDoom's extended
 * form ("ACSE", "ACSe") is a list of named chunks, of which SPTR lists scripts; it is often hidden behind a directory
 * of Hexen's form that is empty, its name and the offset of its chunks being the eight bytes before that directory.
 */
final class Behavior {

    private static final int HEXEN = name("ACS\0");
    private static final int EXTENDED = name("ACSE");
    private static final int COMPACT = name("ACSe");
    private static final int SCRIPTS = name("SPTR");

    private Behavior() {
    }

    /** True where a lump holds scripts; false for one that is empty or no ACS. */
    static boolean hasScripts(ByteBuffer lump) {
        ByteBuffer data = lump.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        int size = data.limit();
        if (size < 8) {
            return false;
        }
        int directory = data.getInt(4);
        if (isExtended(data.getInt(0))) {
            return hasScriptChunk(data, directory, size);
        }
        if (data.getInt(0) != HEXEN || directory < 8 || directory > size - 4) {
            return false;
        }
        if (directory >= 16 && isExtended(data.getInt(directory - 4))) {
            return hasScriptChunk(data, data.getInt(directory - 8), directory - 8);
        }
        return data.getInt(directory) > 0;
    }

    private static boolean hasScriptChunk(ByteBuffer data, int from, int end) {
        long at = from;
        while (at >= 8 && at + 8 <= end) {
            int length = data.getInt((int) at + 4);
            if (length < 0) {
                return false;
            }
            if (data.getInt((int) at) == SCRIPTS && length > 0) {
                return true;
            }
            at += 8L + length;
        }
        return false;
    }

    private static boolean isExtended(int magic) {
        return magic == EXTENDED || magic == COMPACT;
    }

    private static int name(String letters) {
        return letters.charAt(0) | letters.charAt(1) << 8 | letters.charAt(2) << 16 | letters.charAt(3) << 24;
    }
}
