/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

/** 32-bit FNV-1a over ints, each fed as four bytes, low byte first. */
final class Fnv {

    static final int START = 0x811c9dc5;
    private static final int PRIME = 16777619;

    private Fnv() {
    }

    static int add(int hash, int value) {
        int h = (hash ^ value & 0xff) * PRIME;
        h = (h ^ value >>> 8 & 0xff) * PRIME;
        h = (h ^ value >>> 16 & 0xff) * PRIME;
        return (h ^ value >>> 24) * PRIME;
    }
}
