/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.findings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.report.FindingsReport;
import org.outrider.report.MapFindings;
import org.outrider.report.internal.findings.SarifDocument.ArtifactLocation;
import org.outrider.report.internal.findings.SarifDocument.Configuration;
import org.outrider.report.internal.findings.SarifDocument.Driver;
import org.outrider.report.internal.findings.SarifDocument.Location;
import org.outrider.report.internal.findings.SarifDocument.LogicalLocation;
import org.outrider.report.internal.findings.SarifDocument.Message;
import org.outrider.report.internal.findings.SarifDocument.PhysicalLocation;
import org.outrider.report.internal.findings.SarifDocument.ReportingDescriptor;
import org.outrider.report.internal.findings.SarifDocument.Result;
import org.outrider.report.internal.findings.SarifDocument.Run;
import org.outrider.report.internal.findings.SarifDocument.Suppression;
import org.outrider.report.internal.findings.SarifDocument.Tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/**
 * Writes findings as a SARIF 2.1.0 log. A WAD is binary, so a place in it is a logical location: the map, and its
 * lines, sectors and things.
 */
public final class SarifLog {

    private static final String VERSION = "2.1.0";
    /** The name tells how the fingerprint is made; another way would be another name. */
    private static final String FINGERPRINT = "outriderPlace/v1";
    /** More objects say no more to who reads the log. */
    private static final int MOST_OBJECTS = 20;
    private static final ObjectWriter WRITER = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private final FindingsReport report;
    private final Map<String, Integer> ruleIndex = new HashMap<>();

    private SarifLog(FindingsReport report) {
        this.report = report;
        for (int i = 0; i < report.rules().size(); i++) {
            ruleIndex.put(report.rules().get(i).id(), i);
        }
    }

    /** The log as text. */
    public static String of(FindingsReport report, String toolVersion) {
        try {
            return WRITER.writeValueAsString(new SarifLog(report).document(toolVersion)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of numbers and strings can be written", e);
        }
    }

    private SarifDocument document(String toolVersion) {
        Driver driver = new Driver("Outrider", toolVersion, report.rules().stream().map(SarifLog::rule).toList());
        List<Result> results = new ArrayList<>();
        for (MapFindings map : report.maps()) {
            map.findings().forEach(finding -> results.add(result(map.map(), finding)));
        }
        return new SarifDocument(VERSION, List.of(new Run(new Tool(driver), "utf16CodeUnits", results)));
    }

    private static ReportingDescriptor rule(Rule rule) {
        return new ReportingDescriptor(rule.id(), camelCase(rule.id()), new Message(rule.title()),
                new Message(rule.explanation()), new Configuration(level(rule.severity())));
    }

    /** Names of rules are opaque to tools, and in the standard's own examples begin with a capital. */
    private static String camelCase(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private Result result(String map, Finding finding) {
        String text = finding.title() + "." + (finding.detail().isEmpty() ? "" : " " + finding.detail());
        boolean suppressed = finding.state() == FindingState.IGNORED;
        return new Result(finding.ruleId(), ruleIndex.get(finding.ruleId()), level(finding.severity()),
                new Message(map + ": " + text), List.of(location(map, finding.place())),
                Map.of(FINGERPRINT, map + ":" + finding.fingerprint()),
                report.known().isEmpty() ? null : report.isKnown(map, finding) ? "unchanged" : "new",
                suppressed ? List.of(new Suppression("external")) : null, properties(map, finding));
    }

    private Location location(String map, @Nullable Place place) {
        List<LogicalLocation> places = new ArrayList<>();
        places.add(new LogicalLocation(map, map, "module"));
        if (place != null) {
            add(places, map, "linedef", place.lines());
            add(places, map, "sector", place.sectors());
            add(places, map, "thing", place.things());
        }
        return new Location(new PhysicalLocation(new ArtifactLocation(uri(report.file()))), places);
    }

    private static void add(List<LogicalLocation> places, String map, String kind, IndexSet numbers) {
        numbers.stream().limit(MOST_OBJECTS).forEach(number -> places.add(
                new LogicalLocation(kind + " " + number, map + "/" + kind + "/" + number, "object")));
    }

    /** A file name as a relative reference, with spaces and the like escaped. */
    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file + " is no file name", e);
        }
    }

    private static Map<String, Object> properties(String map, Finding finding) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("map", map);
        properties.put("skills", finding.skills().list());
        Place place = finding.place();
        if (place != null) {
            properties.put("x", Math.round(place.x()));
            properties.put("y", Math.round(place.y()));
        }
        List<String> demos = finding.demos();
        if (!demos.isEmpty()) {
            properties.put("demos", demos);
        }
        return properties;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
