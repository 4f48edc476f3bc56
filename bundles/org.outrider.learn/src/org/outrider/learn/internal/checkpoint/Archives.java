/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Device;
import org.bytedeco.pytorch.DeviceOptional;
import org.bytedeco.pytorch.InputArchive;
import org.bytedeco.pytorch.OutputArchive;
import org.bytedeco.pytorch.global.torch.DeviceType;

/** Files of tensors in libtorch's own format. */
public final class Archives {

    private Archives() {
    }

    /** Writes a file. */
    public static void write(Path file, Consumer<OutputArchive> content) throws IOException {
        try (PointerScope scope = new PointerScope()) {
            OutputArchive archive = new OutputArchive();
            content.accept(archive);
            archive.save_to(file.toString());
        } catch (RuntimeException e) {
            throw new IOException(file + ": cannot be written: " + firstLine(e), e);
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read or is damaged, or the reader does not accept it
     */
    public static void read(Path file, Consumer<InputArchive> reader) throws IOException {
        read(Files.readAllBytes(file), file.toString(), reader);
    }

    /**
     * Reads the content of a file.
     *
     * @param source names it in messages
     * @throws IOException where it is damaged, or the reader does not accept it
     */
    public static void read(byte[] content, String source, Consumer<InputArchive> reader) throws IOException {
        try (PointerScope scope = new PointerScope()) {
            InputArchive archive = new InputArchive();
            archive.load_from(new BytePointer(content), content.length,
                    new DeviceOptional(new Device(DeviceType.CPU)));
            reader.accept(archive);
        } catch (RuntimeException e) {
            throw new IOException(source + ": is damaged or of another network: " + firstLine(e), e);
        }
    }

    /** libtorch appends its own stack trace to messages. */
    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
