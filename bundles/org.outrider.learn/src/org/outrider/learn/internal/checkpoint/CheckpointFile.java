/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.checkpoint;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.outrider.learn.CheckpointInfo;
import org.outrider.learn.internal.network.InputShape;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.torch.ComputeDevice;

/**
 * A trained agent in a file: a ZIP with a description of it in JSON and the network's parameters in libtorch's format.
 */
public final class CheckpointFile {

    private static final String DESCRIPTION = "checkpoint.json";
    private static final String NETWORK = "network.pt";
    /** More than any network here has: 4 GB of parameters are no checkpoint of ours. */
    private static final long MOST_BYTES = Integer.MAX_VALUE - 16L;
    private static final Json JSON = new Json();

    private CheckpointFile() {
    }

    /** Writes a checkpoint; the file is there all at once. */
    public static void write(Path file, CheckpointInfo info, QNetwork network) throws IOException {
        Path parameters = Files.createTempFile(file.toAbsolutePath().getParent(), "network", ".part");
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
     * Reads what a checkpoint says of itself.
     *
     * @throws IOException where the file cannot be read, is damaged, or is no checkpoint
     */
    public static CheckpointInfo readInfo(Path file) throws IOException {
        try (ZipFile zip = open(file)) {
            return readInfo(zip, file);
        }
    }

    /**
     * Makes the network of a checkpoint; to be closed by the caller.
     *
     * @throws IOException where the file cannot be read, is damaged, or is no checkpoint
     */
    public static QNetwork readNetwork(Path file, ComputeDevice device) throws IOException {
        try (ZipFile zip = open(file)) {
            CheckpointInfo info = readInfo(zip, file);
            QNetwork network;
            try {
                InputShape shape = InputShape.of(info.settings().view(), info.actionSpace().size());
                network = QNetwork.create(info.settings().network(), shape, device, 0);
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ": describes a network that cannot be: " + e.getMessage(), e);
            }
            readParameters(zip, file, network);
            return network;
        }
    }

    /**
     * Takes the parameters of a checkpoint over into a network.
     *
     * @throws IOException where the file cannot be read, is damaged, is no checkpoint, or of another network
     */
    public static void readParameters(Path file, QNetwork network) throws IOException {
        try (ZipFile zip = open(file)) {
            readInfo(zip, file);
            readParameters(zip, file, network);
        }
    }

    private static void readParameters(ZipFile zip, Path file, QNetwork network) throws IOException {
        Archives.read(bytes(zip, NETWORK, file), file + ", " + NETWORK, network::load);
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new IOException(file + ": is no checkpoint of Outrider, or is damaged: " + e.getMessage(), e);
        }
    }

    private static CheckpointInfo readInfo(ZipFile zip, Path file) throws IOException {
        String source = file + ", " + DESCRIPTION;
        String text = new String(bytes(zip, DESCRIPTION, file), StandardCharsets.UTF_8);
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

    private static byte[] bytes(ZipFile zip, String name, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(file + ": is no checkpoint of Outrider: it has no " + name);
        }
        if (entry.getSize() > MOST_BYTES) {
            throw new IOException(file + ": " + name + " is too large");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (ZipException e) {
            throw new IOException(file + ": " + name + " is damaged: " + e.getMessage(), e);
        }
    }
}
