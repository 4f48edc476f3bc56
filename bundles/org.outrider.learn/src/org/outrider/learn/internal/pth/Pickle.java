/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.pth;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads what Python's pickle wrote, as far as files of tensors use it, protocols 2 to 4.
 *
 * <p>A pickle is a program for a machine with a stack. Only opcodes that make plain values are known here; calls are
 * handed to the reader's owner as they are, who decides what to make of them. Nothing is ever executed. Values are
 * null, Boolean, Long, Double, String, List (also for tuples), Map, and whatever the owner makes.
 */
final class Pickle {

    private static final int MOST_DEPTH = 1_000_000;

    private final ByteBuffer in;
    private final Builder builder;
    private final String source;
    private final List<@Nullable Object> stack = new ArrayList<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private final Map<Integer, @Nullable Object> memo = new HashMap<>();

    /** Makes what is no plain value. */
    interface Builder {

        /**
         * What a call makes.
         *
         * @param function what is called
         * @throws IOException where it is not known
         */
        @Nullable Object call(Name function, List<?> arguments) throws IOException;

        /**
         * What is kept outside of the pickle.
         *
         * @throws IOException where it is not known
         */
        Object outside(@Nullable Object id) throws IOException;
    }

    /** Something of Python's that has a name. */
    record Name(String module, String name) {

        @Override
        public String toString() {
            return module + "." + name;
        }
    }

    private Pickle(byte[] bytes, Builder builder, String source) {
        in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.builder = builder;
        this.source = source;
    }

    /**
     * Reads a value.
     *
     * @param source names it in messages
     * @throws IOException where it is damaged or has what is not known
     */
    static @Nullable Object read(byte[] bytes, Builder builder, String source) throws IOException {
        try {
            return new Pickle(bytes, builder, source).run();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | ClassCastException
                | NoSuchElementException e) {
            throw new IOException(source + ": is damaged: " + e, e);
        }
    }

    private @Nullable Object run() throws IOException {
        while (true) {
            int at = in.position();
            int opcode = in.get() & 0xFF;
            if (opcode == '.') {
                return pop();
            }
            if (!pushConstant(opcode) && !collect(opcode) && !remember(opcode) && !build(opcode)) {
                throw new IOException(source + ": byte " + at + ": the opcode " + opcode + " is not known");
            }
            if (stack.size() > MOST_DEPTH) {
                throw new IOException(source + ": byte " + at + ": more values than a file of tensors has");
            }
        }
    }

    /** Opcodes that push a value. */
    private boolean pushConstant(int opcode) throws IOException {
        switch (opcode) {
            case 'N' -> push(null);
            case 0x88 -> push(Boolean.TRUE);
            case 0x89 -> push(Boolean.FALSE);
            case 'J' -> push((long) in.getInt());
            case 'K' -> push((long) (in.get() & 0xFF));
            case 'M' -> push((long) (in.getShort() & 0xFFFF));
            case 0x8A -> push(longOf(bytes(in.get() & 0xFF)));
            case 'G' -> push(Double.longBitsToDouble(Long.reverseBytes(in.getLong())));
            case 'X' -> push(text(in.getInt()));
            case 0x8C -> push(text(in.get() & 0xFF));
            case 'c' -> push(new Name(line(), line()));
            case 0x93 -> {
                String name = (String) need(pop());
                push(new Name((String) need(pop()), name));
            }
            case '}' -> push(new LinkedHashMap<Object, Object>());
            case ']', ')' -> push(new ArrayList<Object>());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Opcodes that put values into lists, tuples and dictionaries. */
    @SuppressWarnings("unchecked")
    private boolean collect(int opcode) {
        switch (opcode) {
            case '(' -> marks.push(stack.size());
            case 't' -> push(popToMark());
            case 0x85 -> push(popMany(1));
            case 0x86 -> push(popMany(2));
            case 0x87 -> push(popMany(3));
            case 'a' -> {
                Object value = pop();
                ((List<@Nullable Object>) need(peek())).add(value);
            }
            case 'e' -> {
                List<@Nullable Object> values = popToMark();
                ((List<@Nullable Object>) need(peek())).addAll(values);
            }
            case 's' -> put(popMany(2));
            case 'u' -> put(popToMark());
            default -> {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private void put(List<@Nullable Object> keysAndValues) {
        Map<@Nullable Object, @Nullable Object> map = (Map<@Nullable Object, @Nullable Object>) need(peek());
        for (int i = 0; i + 1 < keysAndValues.size(); i += 2) {
            map.put(key(keysAndValues.get(i)), keysAndValues.get(i + 1));
        }
    }

    /** Only plain values: a list as a key could hold itself and would have no end. */
    private static Object key(@Nullable Object value) {
        if (value instanceof String || value instanceof Number) {
            return value;
        }
        throw new ClassCastException("a key that is neither text nor a number");
    }

    /** Opcodes that keep values for later, and those that mean nothing here. */
    private boolean remember(int opcode) throws IOException {
        switch (opcode) {
            case 'q' -> memo.put(in.get() & 0xFF, peek());
            case 'r' -> memo.put(in.getInt(), peek());
            case 0x94 -> memo.put(memo.size(), peek());
            case 'h' -> push(recall(in.get() & 0xFF));
            case 'j' -> push(recall(in.getInt()));
            case '0' -> pop();
            case 0x80 -> in.get();
            case 0x95 -> in.getLong();
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object recall(int number) throws IOException {
        if (!memo.containsKey(number)) {
            throw new IOException(source + ": is damaged: value " + number + " is used before it is there");
        }
        return memo.get(number);
    }

    /** Opcodes that make what is no plain value. */
    private boolean build(int opcode) throws IOException {
        switch (opcode) {
            case 'R' -> {
                List<?> arguments = (List<?>) need(pop());
                push(builder.call((Name) need(pop()), arguments));
            }
            // the state of an object, such as the metadata of a state_dict, is of no use here
            case 'b' -> pop();
            case 'Q' -> push(builder.outside(pop()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void push(@Nullable Object value) {
        stack.add(value);
    }

    private @Nullable Object pop() {
        return stack.removeLast();
    }

    private @Nullable Object peek() {
        return stack.getLast();
    }

    private List<@Nullable Object> popMany(int count) {
        if (count < 0) {
            throw new NoSuchElementException("values from before a mark are used after it");
        }
        List<@Nullable Object> top = stack.subList(stack.size() - count, stack.size());
        List<@Nullable Object> values = new ArrayList<>(top);
        top.clear();
        return values;
    }

    private List<@Nullable Object> popToMark() {
        return popMany(stack.size() - marks.pop());
    }

    private static Object need(@Nullable Object value) {
        if (value == null) {
            throw new ClassCastException("None where a value is needed");
        }
        return value;
    }

    private byte[] bytes(int count) {
        if (count < 0 || count > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }

    private String text(int length) {
        return new String(bytes(length), StandardCharsets.UTF_8);
    }

    private String line() {
        int start = in.position();
        while (in.get() != '\n') {
            // goes on
        }
        return new String(in.array(), start, in.position() - 1 - start, StandardCharsets.UTF_8);
    }

    private static long longOf(byte[] littleEndian) throws IOException {
        if (littleEndian.length > Long.BYTES) {
            throw new IOException("a number of more than 64 bits");
        }
        // the sign is that of the last byte
        long value = littleEndian.length == 0 || littleEndian[littleEndian.length - 1] >= 0 ? 0 : -1;
        for (int i = littleEndian.length - 1; i >= 0; i--) {
            value = value << Byte.SIZE | littleEndian[i] & 0xFF;
        }
        return value;
    }
}
