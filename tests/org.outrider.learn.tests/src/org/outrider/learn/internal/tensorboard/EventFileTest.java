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

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;

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

    private static String describe(byte[] event) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(event);
        List<String> fields = new ArrayList<>();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            int field = WireFormat.getTagFieldNumber(tag);
            fields.add(field + "=" + switch (field) {
                case 1 -> String.valueOf(in.readDouble());
                case 2 -> String.valueOf(in.readInt64());
                case 3 -> in.readString();
                case 5 -> "{" + value(in.readByteArray()) + "}";
                case 7 -> in.readByteArray()[1] == 1 ? "{START}" : "{other}";
                default -> throw new IOException("field " + field);
            });
        }
        return String.join(" ", fields);
    }

    private static String value(byte[] summary) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(summary);
        in.readTag();
        CodedInputStream value = CodedInputStream.newInstance(in.readByteArray());
        value.readTag();
        String name = value.readString();
        value.readTag();
        return name + " " + value.readFloat();
    }
}
