/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.pretrained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PretrainedTest {

    private static final int MOST_BYTES = 10_000_000;

    static Stream<String> names() {
        return Pretrained.descriptions().keySet().stream();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Pretrained.checkpoint(name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void checkpointIsSmallAndSaysWhatItIs(String name) throws IOException {
        byte[] checkpoint = bytes(name);

        assertTrue(checkpoint.length < MOST_BYTES, checkpoint.length + " bytes");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(checkpoint))) {
            ZipEntry first = zip.getNextEntry();
            assertEquals("checkpoint.json", first == null ? "" : first.getName());
            String description = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(description.contains("\"outrider-checkpoint\""), description);
            assertFalse(description.contains("\"/"), "paths of the machine that trained it are nobody's business");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatAgentsCanDoIsSaid(String name) {
        assertFalse(Pretrained.descriptions().get(name).isBlank());
    }

    @Test
    void unknownAgentIsNamedWithThoseThatThereAre() {
        String message = assertThrows(IllegalArgumentException.class, () -> Pretrained.checkpoint("nobody"))
                .getMessage();

        assertTrue(message.contains("'nobody'") && message.contains("health_gathering"), message);
    }
}
