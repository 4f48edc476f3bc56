/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.checkpoint;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.outrider.learn.CheckpointInfo;
import org.outrider.learn.internal.network.InputShape;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.torch.ComputeDevice;

/**
 * A trained agent in a file: a ZIP with a description of it in JSON and the network's parameters in libtorch's format.
 *
 * @param info the description
 * @param network the parameters
 * @param source names the file in messages
 */
public record CheckpointFile(CheckpointInfo info, byte[] network, String source) {

    private static final String DESCRIPTION = "checkpoint.json";
    private static final String NETWORK = "network.pt";
    /** More than any network here has. */
    private static final int MOST_BYTES = 1 << 30;
    private static final Json JSON = new Json();

    /** Writes a checkpoint; the file is there all at once. */
    public static void write(Path file, CheckpointInfo info, QNetwork network) throws IOException {
        Path parameters = file.resolveSibling(file.getFileName() + ".network.part");
        Path draft = AtomicFiles.draft(file);
        try {
            Archives.write(parameters, network::save);
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(draft));
                    ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(DESCRIPTION));
                zip.write(JSON.pretty(info).getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry(NETWORK));
                Files.copy(parameters, zip);
            }
            AtomicFiles.publish(draft, file);
        } finally {
            Files.deleteIfExists(parameters);
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Reads a checkpoint.
     *
     * @throws IOException where the file cannot be read, is damaged, or is no checkpoint
     */
    public static CheckpointFile read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads a checkpoint.
     *
     * @param source names it in messages
     * @throws IOException where it cannot be read, is damaged, or is no checkpoint
     */
    public static CheckpointFile read(InputStream in, String source) throws IOException {
        Map<String, byte[]> entries = entries(in, source);
        for (String name : List.of(DESCRIPTION, NETWORK)) {
            if (!entries.containsKey(name)) {
                throw new IOException(source + ": is no checkpoint of Outrider: it has no " + name);
            }
        }
        CheckpointInfo info = info(new String(entries.getOrDefault(DESCRIPTION, new byte[0]), StandardCharsets.UTF_8),
                source + ", " + DESCRIPTION);
        return new CheckpointFile(info, entries.getOrDefault(NETWORK, new byte[0]), source);
    }

    private static Map<String, byte[]> entries(InputStream in, String source) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(MOST_BYTES);
                if (content.length == MOST_BYTES) {
                    throw new IOException(source + ": " + entry.getName() + " is too large");
                }
                entries.put(entry.getName(), content);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new IOException(source + ": is damaged: " + e.getMessage(), e);
        }
        return entries;
    }

    private static CheckpointInfo info(String text, String source) throws IOException {
        Header header = JSON.read(text, Header.class, source);
        if (!header.format().equals(CheckpointInfo.FORMAT)) {
            throw new IOException(source + ": the format is '" + header.format() + "', not '" + CheckpointInfo.FORMAT
                    + "'");
        }
        if (header.version() < 1 || header.version() > CheckpointInfo.VERSION) {
            throw new IOException(source + ": version " + header.version() + " of the format is not known to this"
                    + " Outrider, which reads up to version " + CheckpointInfo.VERSION);
        }
        return JSON.read(text, CheckpointInfo.class, source);
    }

    /** What has to be understood before the rest is read. */
    private record Header(String format, int version) {
    }

    /**
     * Makes the network; to be closed by the caller.
     *
     * @throws IOException where description and parameters do not go together
     */
    public QNetwork toNetwork(ComputeDevice device) throws IOException {
        QNetwork made;
        try {
            InputShape shape = InputShape.of(info.settings().view(), info.actionSpace().size());
            made = QNetwork.create(info.settings().network(), shape, device, 0);
        } catch (IllegalArgumentException e) {
            throw new IOException(source + ": describes a network that cannot be: " + e.getMessage(), e);
        }
        try {
            Archives.read(network, source + ", " + NETWORK, made::load);
        } catch (IOException e) {
            made.close();
            throw e;
        }
        return made;
    }
}
