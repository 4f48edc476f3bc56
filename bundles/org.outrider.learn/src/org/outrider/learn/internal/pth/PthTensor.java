/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.pth;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A tensor in a file of PyTorch's.
 *
 * @param type of its numbers
 * @param storage the numbers, in the order of bytes of the file
 * @param offset of the first number
 * @param shape sizes of its dimensions
 * @param strides how far apart numbers are along each dimension
 */
record PthTensor(ElementType type, ByteBuffer storage, long offset, List<Long> shape, List<Long> strides) {

    /** Number of its values. */
    long count() {
        long count = 1;
        for (long size : shape) {
            count = Math.multiplyExact(count, size);
        }
        return count;
    }

    /**
     * Its values, the last dimension running fastest.
     *
     * @throws IOException where it reaches beyond what is stored
     */
    float[] toFloats() throws IOException {
        long stored = storage.limit() / type.bytes();
        long count;
        long last = offset;
        try {
            count = count();
            for (int d = 0; d < shape.size(); d++) {
                last = Math.addExact(last, Math.multiplyExact(shape.get(d) - 1, strides.get(d)));
            }
        } catch (ArithmeticException | IndexOutOfBoundsException e) {
            throw new IOException(described(), e);
        }
        boolean negative = shape.stream().anyMatch(size -> size < 0) || strides.stream().anyMatch(stride -> stride < 0);
        // checked first: what is damaged must not ask for memory
        if (negative || count > stored || shape.size() != strides.size()) {
            throw new IOException(described());
        }
        if (count > 0 && (offset < 0 || last >= stored)) {
            throw new IOException("a tensor reaches beyond what is stored: number " + last + " of " + stored);
        }
        float[] values = new float[(int) count];
        long[] place = new long[shape.size()];
        for (int i = 0; i < values.length; i++) {
            long at = offset;
            for (int d = 0; d < place.length; d++) {
                at += place[d] * strides.get(d);
            }
            values[i] = type.read(storage, (int) (at * type.bytes()));
            for (int d = place.length - 1; d >= 0 && ++place[d] == shape.get(d); d--) {
                place[d] = 0;
            }
        }
        return values;
    }

    private String described() {
        return "a tensor of the shape " + shape + " and the strides " + strides + " in "
                + storage.limit() / type.bytes() + " numbers";
    }

    /** Types of numbers, by the names of PyTorch's storages. */
    enum ElementType {
        FLOAT(4) {
            @Override
            float read(ByteBuffer from, int at) {
                return from.getFloat(at);
            }
        },
        DOUBLE(8) {
            @Override
            float read(ByteBuffer from, int at) {
                return (float) from.getDouble(at);
            }
        },
        HALF(2) {
            @Override
            float read(ByteBuffer from, int at) {
                return Float.float16ToFloat(from.getShort(at));
            }
        },
        BFLOAT16(2) {
            @Override
            float read(ByteBuffer from, int at) {
                return Float.intBitsToFloat(from.getShort(at) << Short.SIZE);
            }
        },
        LONG(8) {
            @Override
            float read(ByteBuffer from, int at) {
                return from.getLong(at);
            }
        },
        INT(4) {
            @Override
            float read(ByteBuffer from, int at) {
                return from.getInt(at);
            }
        },
        SHORT(2) {
            @Override
            float read(ByteBuffer from, int at) {
                return from.getShort(at);
            }
        },
        CHAR(1) {
            @Override
            float read(ByteBuffer from, int at) {
                return from.get(at);
            }
        },
        BYTE(1) {
            @Override
            float read(ByteBuffer from, int at) {
                return from.get(at) & 0xFF;
            }
        },
        BOOL(1) {
            @Override
            float read(ByteBuffer from, int at) {
                return from.get(at);
            }
        };

        private final int bytes;

        ElementType(int bytes) {
            this.bytes = bytes;
        }

        int bytes() {
            return bytes;
        }

        abstract float read(ByteBuffer from, int at);
    }
}
