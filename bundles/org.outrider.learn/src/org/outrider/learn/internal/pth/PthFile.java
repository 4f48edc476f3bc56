/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.pth;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.learn.internal.pth.Pickle.Name;
import org.outrider.learn.internal.pth.PthTensor.ElementType;

/**
 * A file that PyTorch's {@code torch.save} wrote, since version 1.6: a ZIP with a pickle of all values, and the numbers
 * of the tensors beside it.
 *
 * <p>Dictionaries within dictionaries are read, too: their tensors get the names of both, joined by a dot. What is no
 * tensor is passed over.
 */
public final class PthFile {

    private static final String PICKLE = "data.pkl";

    /** Dictionaries within dictionaries; one that holds itself would have no end. */
    private static final int MOST_DEPTH = 32;
    /** Entries of all dictionaries; one may stand in many others. */
    private static final int MOST_ENTRIES = 1_000_000;

    private final Map<String, PthTensor> tensors;

    private PthFile(Map<String, PthTensor> tensors) {
        this.tensors = Collections.unmodifiableMap(tensors);
    }

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read, is damaged, or has what no file of tensors has
     */
    public static PthFile read(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            String folder = folder(zip, path);
            String source = path + ", " + folder + PICKLE;
            Object value = Pickle.read(bytes(zip, folder + PICKLE, path), new TensorBuilder(zip, folder, path), source);
            Map<String, PthTensor> tensors = new LinkedHashMap<>();
            new Collector(source, tensors).collect("", value, 0);
            if (tensors.isEmpty()) {
                throw new IOException(path + ": holds no tensors by name");
            }
            return new PthFile(tensors);
        } catch (ZipException | EOFException e) {
            throw new IOException(path + ": is no ZIP, as PyTorch writes it since version 1.6, or is damaged: "
                    + e.getMessage(), e);
        }
    }

    private static String folder(ZipFile zip, Path path) throws IOException {
        String pickle = zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith("/" + PICKLE)).findFirst()
                .orElseThrow(() -> new IOException(path + ": was not written by torch.save: it has no " + PICKLE));
        return pickle.substring(0, pickle.length() - PICKLE.length());
    }

    private static byte[] bytes(ZipFile zip, String name, Path path) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(path + ": is damaged: it has no " + name);
        }
        if (entry.getSize() > Integer.MAX_VALUE - 16) {
            throw new IOException(path + ": " + name + " is too large");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** Names of the tensors, in their order. */
    public List<String> names() {
        return List.copyOf(tensors.keySet());
    }

    /** The tensor of that name; null for none. */
    @Nullable PthTensor tensor(String name) {
        return tensors.get(name);
    }

    /** Gathers the tensors of dictionaries within dictionaries. */
    private static final class Collector {

        private final String source;
        private final Map<String, PthTensor> target;
        private int entries;

        Collector(String source, Map<String, PthTensor> target) {
            this.source = source;
            this.target = target;
        }

        void collect(String name, @Nullable Object value, int depth) throws IOException {
            if (depth > MOST_DEPTH || ++entries > MOST_ENTRIES) {
                throw new IOException(source + ": has more dictionaries within dictionaries than a file of tensors");
            }
            if (value instanceof PthTensor tensor) {
                target.put(name, tensor);
            } else if (value instanceof Map<?, ?> map) {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    collect(name.isEmpty() ? String.valueOf(entry.getKey()) : name + "." + entry.getKey(),
                            entry.getValue(), depth + 1);
                }
            }
        }
    }

    /** Makes tensors of the calls in a pickle, and nothing else. */
    private static final class TensorBuilder implements Pickle.Builder {

        private final ZipFile zip;
        private final String folder;
        private final Path path;
        private final ByteOrder order;
        private final Map<String, ByteBuffer> read = new HashMap<>();

        TensorBuilder(ZipFile zip, String folder, Path path) throws IOException {
            this.zip = zip;
            this.folder = folder;
            this.path = path;
            boolean big = zip.getEntry(folder + "byteorder") != null
                    && new String(bytes(zip, folder + "byteorder", path), StandardCharsets.US_ASCII).equals("big");
            order = big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        }

        /** Numbers that tensors share. */
        private record Storage(ElementType type, ByteBuffer numbers) {
        }

        @Override
        public @Nullable Object call(Name function, List<?> arguments) throws IOException {
            return switch (function.toString()) {
                case "collections.OrderedDict" -> new LinkedHashMap<Object, Object>();
                case "torch._utils._rebuild_tensor_v2" -> tensor(arguments);
                case "torch._utils._rebuild_parameter" -> arguments.getFirst();
                default -> throw new IOException(path + ": calls " + function
                        + ", which no file of tensors needs; save the state_dict() alone");
            };
        }

        private PthTensor tensor(List<?> arguments) {
            Storage storage = (Storage) arguments.get(0);
            return new PthTensor(storage.type(), storage.numbers(), (Long) arguments.get(1), longs(arguments.get(2)),
                    longs(arguments.get(3)));
        }

        private static List<Long> longs(@Nullable Object values) {
            List<Long> longs = new ArrayList<>();
            if (values instanceof List<?> list) {
                list.forEach(value -> longs.add((Long) value));
            }
            return longs;
        }

        /** Storages are told as ("storage", its class, key, device, number of values). */
        @Override
        public Object outside(@Nullable Object id) throws IOException {
            if (!(id instanceof List<?> parts) || parts.size() < 3 || !"storage".equals(parts.get(0))
                    || !(parts.get(1) instanceof Name type) || !(parts.get(2) instanceof String key)) {
                throw new IOException(path + ": refers to what is no storage");
            }
            ByteBuffer numbers = read.get(key);
            if (numbers == null) {
                numbers = ByteBuffer.wrap(bytes(zip, folder + "data/" + key, path)).order(order);
                read.put(key, numbers);
            }
            String name = type.name().replace("Storage", "").toUpperCase(Locale.ROOT);
            try {
                return new Storage(ElementType.valueOf(name), numbers);
            } catch (IllegalArgumentException e) {
                throw new IOException(path + ": has numbers of the type " + type + ", which is not known", e);
            }
        }
    }
}
