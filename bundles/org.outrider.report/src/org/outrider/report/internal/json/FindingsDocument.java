/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.json;

import java.util.List;

import org.outrider.report.FindingsReport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;

/** Writes findings as JSON. */
public final class FindingsDocument {

    private static final ObjectWriter WRITER = new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .writerWithDefaultPrettyPrinter();

    private FindingsDocument() {
    }

    /** The document. */
    private record Document(String file, List<MapEntry> maps) {
    }

    /** A map of it. */
    private record MapEntry(String mapName, List<ResultDocument.FindingEntry> findings) {
    }

    public static String of(FindingsReport report) {
        try {
            return WRITER.writeValueAsString(new Document(report.file(), report.maps().stream()
                    .map(map -> new MapEntry(map.map(), map.findings().stream().map(FindingEntries::of).toList()))
                    .toList())) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of numbers and strings can be written", e);
        }
    }
}
