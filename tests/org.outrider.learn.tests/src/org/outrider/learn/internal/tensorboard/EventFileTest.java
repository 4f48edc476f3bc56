/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.tensorboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFileTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_000_000_000);

    @TempDir
    private Path folder;

    @Test
    void checksumIsThatOfTensorFlow() {
        // the CRC-32C of "123456789" is 0xE3069283 by its definition (RFC 3720); masked: rotated by 15 and shifted
        byte[] bytes = "123456789".getBytes(StandardCharsets.US_ASCII);

        assertEquals((0xE3069283 >>> 15 | 0xE3069283 << 17) + 0xA282EAD8, EventFile.maskedChecksum(bytes));
    }

    @Test
    void numbersAreNotedUnderTheirNameAndStep() throws IOException {
        try (EventFile events = EventFile.create(folder, 0, NOW)) {
            events.add(400, Map.of("train/loss", 0.5, "train/none", Double.NaN), NOW.plusSeconds(1));
        }

        List<byte[]> records = records();

        assertEquals(2, records.size());
        assertEquals("1=1.0E9 3=brain.Event:2", describe(records.get(0)));
        assertEquals("1=1.000000001E9 2=400 5={train/loss 0.5}", describe(records.get(1)));
    }

    @Test
    void whatComesAfterTheStepOfAResumedTrainingIsTakenBack() throws IOException {
        EventFile.create(folder, 800, NOW).close();

        assertEquals("1=1.0E9 2=800 7={START}", describe(records().get(1)));
    }

    /** Takes a file apart, minding all checksums. */
    private List<byte[]> records() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(files.findFirst().orElseThrow()))
                    .order(ByteOrder.LITTLE_ENDIAN);
            List<byte[]> records = new ArrayList<>();
            while (in.hasRemaining()) {
                byte[] length = new byte[Long.BYTES];
                in.get(length);
                assertEquals(EventFile.maskedChecksum(length), in.getInt());
                byte[] record = new byte[(int) ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getLong()];
                in.get(record);
                assertEquals(EventFile.maskedChecksum(record), in.getInt());
                records.add(record);
            }
            return records;
        }
    }

    /** The fields of an event as text, read by the rules of protocol buffers. */
    private static String describe(byte[] event) {
        ByteBuffer in = ByteBuffer.wrap(event).order(ByteOrder.LITTLE_ENDIAN);
        List<String> fields = new ArrayList<>();
        while (in.hasRemaining()) {
            int key = (int) varint(in);
            fields.add((key >>> 3) + "=" + switch (key) {
                case 1 << 3 | 1 -> String.valueOf(in.getDouble());
                case 2 << 3 -> String.valueOf(varint(in));
                case 3 << 3 | 2 -> new String(bytes(in), StandardCharsets.UTF_8);
                case 5 << 3 | 2 -> "{" + value(bytes(in)) + "}";
                case 7 << 3 | 2 -> bytes(in)[1] == 1 ? "{START}" : "{other}";
                default -> throw new AssertionError("key " + key);
            });
        }
        return String.join(" ", fields);
    }

    private static String value(byte[] summary) {
        ByteBuffer in = ByteBuffer.wrap(summary);
        assertEquals(1 << 3 | 2, varint(in));
        ByteBuffer value = ByteBuffer.wrap(bytes(in)).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(1 << 3 | 2, varint(value));
        String name = new String(bytes(value), StandardCharsets.UTF_8);
        assertEquals(2 << 3 | 5, varint(value));
        return name + " " + value.getFloat();
    }

    private static byte[] bytes(ByteBuffer in) {
        byte[] bytes = new byte[(int) varint(in)];
        in.get(bytes);
        return bytes;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        int shift = 0;
        byte part;
        do {
            part = in.get();
            value |= (long) (part & 0x7F) << shift;
            shift += 7;
        } while (part < 0);
        return value;
    }
}
