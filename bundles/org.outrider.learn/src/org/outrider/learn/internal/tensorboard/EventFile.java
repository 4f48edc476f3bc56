/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.tensorboard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * A log that TensorBoard shows: numbers over steps.
 *
 * <p>The file is a sequence of records as TensorFlow writes them, each an Event message of its protocol buffers: the
 * length in 8 bytes, a checksum of the length, the message, a checksum of the message; all little-endian.
 */
public final class EventFile implements AutoCloseable {

    private static final double MILLIS = 1000;
    private static final String VERSION = "brain.Event:2";
    /** Fields of the messages Event, Summary, Summary.Value and SessionLog. */
    private static final int EVENT_WALL_TIME = 1;
    private static final int EVENT_STEP = 2;
    private static final int EVENT_FILE_VERSION = 3;
    private static final int EVENT_SUMMARY = 5;
    private static final int EVENT_SESSION_LOG = 7;
    private static final int SUMMARY_VALUE = 1;
    private static final int VALUE_TAG = 1;
    private static final int VALUE_SIMPLE = 2;
    private static final int SESSION_LOG_STATUS = 1;
    private static final int SESSION_LOG_START = 1;

    private final OutputStream file;

    private EventFile(OutputStream file) {
        this.file = file;
    }

    /**
     * Begins another log in a folder. TensorBoard shows all of a folder as one.
     *
     * @param step at which the training goes on: what earlier logs say of later steps does not count any more
     */
    public static EventFile create(Path folder, long step, Instant now) throws IOException {
        Path path = folder.resolve("events.out.tfevents." + now.toEpochMilli() + ".outrider");
        EventFile events = new EventFile(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW));
        events.record(event(now).text(EVENT_FILE_VERSION, VERSION));
        if (step > 0) {
            events.record(event(now).number(EVENT_STEP, step).message(EVENT_SESSION_LOG,
                    new ProtoMessage().number(SESSION_LOG_STATUS, SESSION_LOG_START)));
        }
        return events;
    }

    /**
     * Notes numbers.
     *
     * @param values by name, such as train/loss; those that are no numbers are left out
     */
    public void add(long step, Map<String, Double> values, Instant now) throws IOException {
        ProtoMessage summary = new ProtoMessage();
        values.forEach((name, value) -> {
            if (Double.isFinite(value)) {
                summary.message(SUMMARY_VALUE,
                        new ProtoMessage().text(VALUE_TAG, name).real(VALUE_SIMPLE, value.floatValue()));
            }
        });
        record(event(now).number(EVENT_STEP, step).message(EVENT_SUMMARY, summary));
        file.flush();
    }

    private static ProtoMessage event(Instant now) {
        return new ProtoMessage().real(EVENT_WALL_TIME, now.toEpochMilli() / MILLIS);
    }

    private void record(ProtoMessage event) throws IOException {
        byte[] message = event.toBytes();
        byte[] length = littleEndian(Long.BYTES).putLong(message.length).array();
        file.write(length);
        file.write(littleEndian(Integer.BYTES).putInt(maskedChecksum(length)).array());
        file.write(message);
        file.write(littleEndian(Integer.BYTES).putInt(maskedChecksum(message)).array());
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A checksum, masked as TensorFlow does, so that one of bytes that hold checksums is still good. */
    static int maskedChecksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return Integer.rotateRight((int) checksum.getValue(), 15) + 0xA282EAD8;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
