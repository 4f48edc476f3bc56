/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.StoreException;

/** The folder of the files beside a database. A file in it is whole or not there. */
public final class ArtifactFolder {

    private static final String UNFINISHED = ".part";

    private final Path folder;

    public ArtifactFolder(Path folder) {
        this.folder = folder;
    }

    /** What writes a file's content. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A file that was written.
     *
     * @param path relative to the folder, with slashes
     */
    public record Written(String path, String sha256, long sizeBytes) {
    }

    public Path folder() {
        return folder;
    }

    /**
     * Writes a file under another name, forces it to the disk, and gives it its name in one step.
     *
     * @param path relative to the folder, with slashes
     * @throws StoreException where it cannot be written; nothing is left of it then
     */
    public Written write(String path, Content content) throws StoreException {
        Path file = folder.resolve(path);
        Path unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + UNFINISHED);
        try {
            Files.createDirectories(file.getParent());
            String sha256 = writeForced(unfinished, content);
            long size = Files.size(unfinished);
            move(unfinished, file);
            return new Written(path, sha256, size);
        } catch (IOException e) {
            StoreException failure = new StoreException(file + ": the file cannot be written: " + e, e);
            try {
                Files.deleteIfExists(unfinished);
            } catch (IOException alsoFailed) {
                failure.addSuppressed(alsoFailed);
            }
            throw failure;
        }
    }

    /** Deletes a file, and the folders that are empty without it. Nothing happens where there is none. */
    public void delete(String path) throws StoreException {
        Path file = folder.resolve(path);
        try {
            Files.deleteIfExists(file);
            for (Path parent = file.getParent(); parent != null && !parent.equals(folder)
                    && Files.isDirectory(parent); parent = parent.getParent()) {
                Files.delete(parent);
            }
        } catch (DirectoryNotEmptyException e) {
            // others still have files there
        } catch (IOException e) {
            throw new StoreException(file + ": the file cannot be deleted: " + e, e);
        }
    }

    /** Deletes a folder with all that is in it, and those above that are empty without it. */
    public void deleteFolder(String path) throws StoreException {
        for (String file : list(folder.resolve(path))) {
            delete(file);
        }
    }

    /** All files, relative to the folder, with slashes, also unfinished ones. */
    public List<String> list() throws StoreException {
        return list(folder);
    }

    private List<String> list(Path start) throws StoreException {
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StoreException(folder + ": the artifacts cannot be listed: " + e, e);
        }
    }

    private static String writeForced(Path file, Content content) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new DigestOutputStream(new Unclosed(Channels.newOutputStream(channel)), digest);
            content.writeTo(out);
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Stays open when the content's writer closes it, so that the file can be forced to the disk. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte @Nullable [] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
