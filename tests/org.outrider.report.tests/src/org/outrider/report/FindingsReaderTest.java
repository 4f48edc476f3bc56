/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.run.PlaytestResult;

/** Findings that come back from documents. */
class FindingsReaderTest {

    @TempDir
    private Path folder = Path.of("");

    private final FindingsReader reader = new FindingsReader();

    @Test
    void findingsComeBackAsTheyWere() throws Exception {
        PlaytestResult result = Results.usual();
        new PlaytestReport().write(result, folder);

        assertEquals(result.findings(), reader.read(folder).getFirst().findings());
    }

    @Test
    void documentsOfSeveralMapsAreReadTogether() throws Exception {
        new PlaytestReport().write(Results.usual(), folder.resolve("MAP01"));
        new PlaytestReport().write(Results.usual(), folder.resolve("MAP02"));

        assertEquals(List.of(folder.resolve("MAP01"), folder.resolve("MAP02")),
                reader.read(folder).stream().map(MapFindings::folder).toList());
    }

    @Test
    void saysHowTheEpisodesEnded() throws Exception {
        new PlaytestReport().write(Results.run().exit(1).exit(2).result(), folder);

        String fact = reader.read(folder).getFirst().facts().getFirst();
        assertTrue(fact.contains("2 episodes") && fact.contains("2 exit"), fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{                                                                        | is no JSON",
        "{\"a\": 1}                                                               | no document of results",
        "{\"map_name\": \"M\", \"findings\": [{}]}                                | finding 0: it has no rule_id",
        "{\"map_name\": \"M\", \"findings\": [{\"rule_id\": \"a\", \"title\": \"b\", \"severity\": \"bad\"}]}"
                + " | finding 0: unknown severity bad",
        "{\"map_name\": \"M\", \"findings\": [{\"rule_id\": \"a\", \"title\": \"b\", \"severity\": \"note\", "
                + "\"skills\": [9]}]} | skills are 1 to 5"})
    void whatIsNotOursIsRefusedWithFileAndReason(String text, String reason) throws Exception {
        Path file = Files.writeString(folder.resolve("x.json"), text);

        IOException error = assertThrows(IOException.class, () -> reader.read(file));

        assertTrue(error.getMessage().contains("x.json") && error.getMessage().contains(reason), error.getMessage());
    }

    @Test
    void folderWithoutResultsIsRefused() {
        assertThrows(IOException.class, () -> reader.read(folder));
    }
}
