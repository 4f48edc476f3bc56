/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;

import com.fasterxml.jackson.databind.JsonNode;

/** Makes findings of the entries that {@link FindingEntries} made. */
public final class FindingNodes {

    private FindingNodes() {
    }

    /**
     * The findings of an array.
     *
     * @param file for messages
     * @throws IOException an entry is not of the form of our documents; names file, index and reason
     */
    public static List<Finding> read(JsonNode array, Path file) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            try {
                findings.add(finding(array.get(i)));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ", finding " + i + ": " + e.getMessage(), e);
            }
        }
        return findings;
    }

    private static Finding finding(JsonNode entry) {
        int[] skills = entry.has("skills") ? ints(entry, "skills")
                : Skills.ALL.list().stream().mapToInt(i -> i).toArray();
        if (IntStream.of(skills).anyMatch(skill -> skill < 1 || skill > 5)) {
            throw new IllegalArgumentException("skills are 1 to 5, not " + entry.get("skills"));
        }
        List<Evidence> evidence = new ArrayList<>();
        for (JsonNode shown : entry.path("evidence")) {
            evidence.add(evidence(shown));
        }
        return new Finding(text(entry, "rule_id"), text(entry, "title"), entry.path("detail").asText(),
                entry.path("explanation").asText(), constant(Severity.class, entry, "severity"), Skills.of(skills),
                place(entry.path("place")), evidence, entry.path("fingerprint").asText(),
                entry.has("state") ? constant(FindingState.class, entry, "state") : FindingState.NEW);
    }

    private static @Nullable Place place(JsonNode entry) {
        return entry.isObject()
                ? new Place(entry.path("x").asDouble(), entry.path("y").asDouble(), IndexSet.of(ints(entry, "sectors")),
                        IndexSet.of(ints(entry, "lines")), IndexSet.of(ints(entry, "things")))
                : null;
    }

    private static Evidence evidence(JsonNode entry) {
        String text = entry.path("text").asText();
        if (entry.has("screenshot")) {
            return new Evidence.Screenshot(entry.get("screenshot").asText(), text);
        }
        if (entry.has("fact")) {
            return new Evidence.Fact(entry.get("fact").asText(), text);
        }
        int tic = entry.path("frame").asInt();
        return entry.has("episode_num") ? new Evidence.Moment(entry.get("episode_num").asInt(), tic, text)
                : new Evidence.Demo(text(entry, "demo"), tic);
    }

    private static String text(JsonNode entry, String field) {
        if (!entry.path(field).isTextual()) {
            throw new IllegalArgumentException("it has no " + field);
        }
        return entry.get(field).asText();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode entry, String field) {
        String name = text(entry, field);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("unknown " + field + " " + name);
    }

    private static int[] ints(JsonNode entry, String field) {
        JsonNode array = entry.path(field);
        int[] numbers = new int[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asInt(-1);
            if (numbers[i] < 0) {
                throw new IllegalArgumentException(field + " holds " + array.get(i)
                        + ", which is no number of an object");
            }
        }
        return numbers;
    }
}
