/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.tensorboard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A message of protocol buffers as bytes: for each field its number and kind, then its value.
 *
 * <p>These few lines stand in for Google's library, which reaches into Java's insides to be faster than a log needs, so
 * that newer Javas warn of it.
 */
final class ProtoMessage {

    /** Kinds of values: a number of variable length, 8 bytes, a length and so many bytes, 4 bytes. */
    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int LENGTH = 2;
    private static final int FIXED_32 = 5;
    private static final int KIND_BITS = 3;
    private static final int VARINT_BITS = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ProtoMessage number(int field, long value) {
        key(field, VARINT);
        varint(value);
        return this;
    }

    ProtoMessage real(int field, double value) {
        key(field, FIXED_64);
        bytes.writeBytes(littleEndian(Double.BYTES).putDouble(value).array());
        return this;
    }

    ProtoMessage real(int field, float value) {
        key(field, FIXED_32);
        bytes.writeBytes(littleEndian(Float.BYTES).putFloat(value).array());
        return this;
    }

    ProtoMessage text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    ProtoMessage message(int field, ProtoMessage value) {
        return bytes(field, value.toBytes());
    }

    private ProtoMessage bytes(int field, byte[] value) {
        key(field, LENGTH);
        varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    private void key(int field, int kind) {
        varint((long) field << KIND_BITS | kind);
    }

    /** Seven bits in each byte, the lowest first; the eighth tells whether more follow. */
    private void varint(long value) {
        long rest = value;
        while (rest >>> VARINT_BITS != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= VARINT_BITS;
        }
        bytes.write((int) rest);
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
