/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The eight-byte names of lumps, textures and flats: reading, writing and the vanilla names of maps. */
public final class LumpNames {

    /** Bytes that a name takes in a directory or a map lump. */
    public static final int LENGTH = 8;

    private static final Pattern MAP = Pattern.compile("E[1-9]M[1-9]|MAP[0-9][0-9]");

    private LumpNames() {
    }

    /**
     * Reads the name at {@code position}: up to eight bytes, ended by the first NUL. Bytes behind the NUL are ignored,
     * as the game does. ASCII letters are made upper-case; other bytes are taken as Latin-1 so that no name is lost.
     */
    public static String read(ByteBuffer data, int position) {
        char[] name = new char[LENGTH];
        int length = 0;
        while (length < LENGTH) {
            int b = data.get(position + length) & 0xFF;
            if (b == 0) {
                break;
            }
            name[length++] = upper((char) b);
        }
        return new String(name, 0, length);
    }

    /**
     * Encodes a name as eight bytes filled up with NUL.
     *
     * @throws IllegalArgumentException when the name is longer than eight characters or not Latin-1
     */
    public static byte[] encode(String name) {
        byte[] bytes = upper(name).getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length > LENGTH || !StandardCharsets.ISO_8859_1.newEncoder().canEncode(name)) {
            throw new IllegalArgumentException("'" + name + "' is not a lump name of up to 8 Latin-1 characters");
        }
        byte[] padded = new byte[LENGTH];
        System.arraycopy(bytes, 0, padded, 0, bytes.length);
        return padded;
    }

    /** Makes the ASCII letters of a name upper-case, whatever the locale, and leaves its length alone. */
    public static String upper(String name) {
        char[] chars = name.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = upper(chars[i]);
        }
        return new String(chars);
    }

    /** Whether this is a map name of the vanilla games: {@code E1M1}..{@code E9M9} or {@code MAP00}..{@code MAP99}. */
    public static boolean isMapName(String name) {
        return MAP.matcher(name).matches();
    }

    private static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }
}
