/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.pth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files in the layout of torch.save: a ZIP with a pickle of protocol 2 and the numbers of tensors beside it. */
final class PthWriter {

    private final ByteArrayOutputStream pickle = new ByteArrayOutputStream();
    private final List<byte[]> storages = new ArrayList<>();
    private int dictionaries;
    private UnaryOperator<byte[]> damage = bytes -> bytes;

    /** Begins with an OrderedDict, as state_dict() makes it. */
    PthWriter() {
        pickle.write(0x80);
        pickle.write(2);
        beginOrderedDict();
    }

    /** An OrderedDict whose entries follow, until {@link #end}. */
    PthWriter beginOrderedDict() {
        global("collections", "OrderedDict");
        pickle.write(')');
        pickle.write('R');
        pickle.write('q');
        pickle.write(dictionaries++);
        pickle.write('(');
        return this;
    }

    /** Another OrderedDict within. */
    PthWriter beginEntry(String key) {
        text(key);
        return beginOrderedDict();
    }

    /** The entries of an OrderedDict are complete. */
    PthWriter end() {
        pickle.write('u');
        return this;
    }

    /** A number. */
    PthWriter number(String key, int value) {
        text(key);
        integer(value);
        return this;
    }

    /** A tensor of floats whose last dimension runs fastest. */
    PthWriter tensor(String key, float[] values, int... shape) {
        int[] strides = new int[shape.length];
        int stride = 1;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= shape[i];
        }
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return tensor(key, "FloatStorage", bytes.array(), 0, shape, strides);
    }

    /** A tensor as PyTorch tells of it. */
    PthWriter tensor(String key, String type, byte[] numbers, int offset, int[] shape, int[] strides) {
        text(key);
        global("torch._utils", "_rebuild_tensor_v2");
        pickle.write('(');
        pickle.write('(');
        text("storage");
        global("torch", type);
        text(String.valueOf(storages.size()));
        text("cpu");
        integer(numbers.length);
        pickle.write('t');
        pickle.write('Q');
        integer(offset);
        integers(shape);
        integers(strides);
        pickle.write(0x89);
        global("collections", "OrderedDict");
        pickle.write(')');
        pickle.write('R');
        pickle.write('t');
        pickle.write('R');
        storages.add(numbers);
        return this;
    }

    /** A call of anything. */
    PthWriter call(String key, String module, String name) {
        text(key);
        global(module, name);
        pickle.write(')');
        pickle.write('R');
        return this;
    }

    /** The outermost dictionary once more, within itself. */
    PthWriter itself(String key) {
        text(key);
        pickle.write('h');
        pickle.write(0);
        return this;
    }

    /** Changes the pickle, whose sum the ZIP then has right. */
    PthWriter damaged(UnaryOperator<byte[]> change) {
        damage = change;
        return this;
    }

    /** Ends the outermost OrderedDict and writes the file. */
    void write(Path file) throws IOException {
        end();
        pickle.write('.');
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "archive/data.pkl", damage.apply(pickle.toByteArray()));
            add(zip, "archive/byteorder", "little".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < storages.size(); i++) {
                add(zip, "archive/data/" + i, storages.get(i));
            }
            add(zip, "archive/version", "3\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private void global(String module, String name) {
        pickle.write('c');
        pickle.writeBytes((module + "\n" + name + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        pickle.write('X');
        int32(bytes.length);
        pickle.writeBytes(bytes);
    }

    private void integer(int value) {
        pickle.write('J');
        int32(value);
    }

    private void integers(int... values) {
        pickle.write('(');
        for (int value : values) {
            integer(value);
        }
        pickle.write('t');
    }

    private void int32(int value) {
        pickle.writeBytes(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
    }
}
