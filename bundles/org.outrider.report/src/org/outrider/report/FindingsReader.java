/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.outrider.report.internal.json.FindingNodes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads findings back from documents of results: from all objects in them that have a {@code map_name} and findings.
 */
public final class FindingsReader {

    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * The findings of a document, or of a folder: of its {@code result.json}, or else of those one level below it.
     *
     * @throws IOException the file cannot be read, is no JSON, or holds no findings in the form of our documents; the
     *                     message names file and reason
     */
    public List<MapFindings> read(Path source) throws IOException {
        List<MapFindings> found = new ArrayList<>();
        for (Path file : files(source)) {
            collect(parse(file), file, found);
        }
        if (found.isEmpty()) {
            throw new IOException(source + " is no document of results: no object in it has map_name and findings");
        }
        return found;
    }

    private static List<Path> files(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        Path own = source.resolve(ReportFiles.JSON);
        if (Files.exists(own)) {
            return List.of(own);
        }
        try (Stream<Path> folders = Files.list(source)) {
            List<Path> below = folders.map(folder -> folder.resolve(ReportFiles.JSON)).filter(Files::exists).sorted()
                    .toList();
            if (below.isEmpty()) {
                throw new IOException("there is no " + ReportFiles.JSON + " in " + source);
            }
            return below;
        }
    }

    private JsonNode parse(Path file) throws IOException {
        try {
            return mapper.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is no JSON: " + e.getOriginalMessage() + " (line "
                    + e.getLocation().getLineNr() + ")", e);
        }
    }

    private static void collect(JsonNode node, Path file, List<MapFindings> found) throws IOException {
        if (node.path("findings").isArray() && node.path("map_name").isTextual()) {
            Path folder = file.toAbsolutePath().getParent();
            found.add(new MapFindings(node.get("map_name").asText(), facts(node),
                    FindingNodes.read(node.get("findings"), file), folder));
            return;
        }
        for (JsonNode child : node) {
            collect(child, file, found);
        }
    }

    private static List<String> facts(JsonNode result) {
        List<String> facts = new ArrayList<>();
        if (result.path("episodes").isArray() && !result.get("episodes").isEmpty()) {
            Map<String, Long> outcomes = StreamSupport.stream(result.get("episodes").spliterator(), false)
                    .collect(Collectors.groupingBy(episode -> episode.path("outcome").asText("unknown"), TreeMap::new,
                            Collectors.counting()));
            facts.add(String.format(Locale.ROOT, "The agent %s played %d episodes at skill %d; how they ended: %s.",
                    result.path("checkpoint").asText("unknown"), result.get("episodes").size(),
                    result.path("params").path("skill").asInt(), outcomes.entrySet().stream()
                            .map(outcome -> outcome.getValue() + " " + outcome.getKey().replace('_', ' '))
                            .collect(Collectors.joining(", "))));
        }
        JsonNode sectors = result.path("coverage").path("sectors");
        if (sectors.isObject()) {
            facts.add(String.format(Locale.ROOT, "%d of %d sectors that can be entered were entered.",
                    sectors.path("covered").asInt(), sectors.path("total").asInt()));
        }
        return facts;
    }
}
