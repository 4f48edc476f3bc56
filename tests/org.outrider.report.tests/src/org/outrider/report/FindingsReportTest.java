/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class FindingsReportTest {

    private static final Rule DEAD_SWITCH = new Rule("dead-switch", "Switch does nothing", "Players wait.",
            Severity.WARNING);
    private static final Rule NO_EXIT = new Rule("no-exit", "No exit", "Nobody gets out.", Severity.ERROR);

    @TempDir
    private Path folder;

    private static Finding finding(Rule rule, Skills skills, @Nullable Place place, FindingState state) {
        return new Finding(rule.id(), rule.title() + " <here>", "", rule.explanation(), rule.severity(), skills, place,
                List.of(), "f-" + rule.id(), state);
    }

    private static FindingsReport report(Set<String> known, Finding... findings) {
        return new FindingsReport("my map.wad", List.of(DEAD_SWITCH, NO_EXIT),
                List.of(new MapFindings("MAP01", List.of(), List.of(findings), Path.of(""))), known);
    }

    private static FindingsReport usual() {
        return report(Set.of(),
                finding(DEAD_SWITCH, Skills.of(4, 5), new Place(64, 32, IndexSet.empty(), IndexSet.of(7),
                        IndexSet.empty()), FindingState.NEW),
                finding(NO_EXIT, Skills.ALL, null, FindingState.NEW));
    }

    private static JsonNode run(FindingsReport report) throws Exception {
        return new ObjectMapper().readTree(report.toSarif("1.2.3")).path("runs").path(0);
    }

    private static Document junit(FindingsReport report, Severity least) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(report.toJUnit(least))));
    }

    private static int failures(Document document) {
        return document.getElementsByTagName("failure").getLength();
    }

    @Test
    void sarifNamesToolRulesAndResults() throws Exception {
        assertEquals("2.1.0", new ObjectMapper().readTree(usual().toSarif("1.2.3")).path("version").asText());
        JsonNode run = run(usual());

        assertEquals("Outrider", run.path("tool").path("driver").path("name").asText());
        assertEquals("dead-switch", run.path("tool").path("driver").path("rules").path(0).path("id").asText());
        JsonNode result = run.path("results").path(0);
        assertEquals("dead-switch", result.path("ruleId").asText());
        assertEquals(0, result.path("ruleIndex").asInt(-1));
        assertEquals("warning", result.path("level").asText());
        assertEquals("MAP01:f-dead-switch", result.path("partialFingerprints").path("outriderPlace/v1").asText());
        assertFalse(result.has("baselineState"));
        assertFalse(result.has("suppressions"));
    }

    @Test
    void sarifPlacesAreTheFileAndTheMapsObjects() throws Exception {
        JsonNode location = run(usual()).path("results").path(0).path("locations").path(0);

        assertEquals("my%20map.wad",
                location.path("physicalLocation").path("artifactLocation").path("uri").asText());
        assertEquals("MAP01", location.path("logicalLocations").path(0).path("fullyQualifiedName").asText());
        assertEquals("MAP01/linedef/7", location.path("logicalLocations").path(1).path("fullyQualifiedName").asText());
    }

    @Test
    void sarifTellsWhatIsKnownAndWhatIsSuppressed() throws Exception {
        JsonNode results = run(report(Set.of("MAP01 f-no-exit"),
                finding(DEAD_SWITCH, Skills.ALL, null, FindingState.IGNORED),
                finding(NO_EXIT, Skills.ALL, null, FindingState.NEW))).path("results");

        assertEquals("external", results.path(0).path("suppressions").path(0).path("kind").asText());
        assertEquals("new", results.path(0).path("baselineState").asText());
        assertEquals("unchanged", results.path(1).path("baselineState").asText());
    }

    @Test
    void junitHasACaseForEachMapSkillAndRule() throws Exception {
        Document document = junit(usual(), Severity.WARNING);

        assertEquals(10, document.getElementsByTagName("testcase").getLength());
        assertEquals(7, failures(document), "the switch at skills 4 and 5, the exit at all");
        Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
        assertEquals("7", suite.getAttribute("failures"));
    }

    @Test
    void junitFailsOnlyWhatMattersEnough() throws Exception {
        Document document = junit(usual(), Severity.ERROR);

        assertEquals(5, failures(document));
        NodeList told = document.getElementsByTagName("system-out");
        assertEquals(2, told.getLength());
        assertTrue(told.item(0).getTextContent().contains("Switch does nothing <here>"));
    }

    @Test
    void ignoredAndKnownFindingsFailNothing() throws Exception {
        FindingsReport report = report(Set.of("MAP01 f-no-exit"),
                finding(DEAD_SWITCH, Skills.ALL, null, FindingState.IGNORED),
                finding(NO_EXIT, Skills.ALL, null, FindingState.NEW));

        assertEquals(0, failures(junit(report, Severity.NOTE)));
        assertEquals(0, report.count(Severity.NOTE));
        assertEquals(2, usual().count(Severity.NOTE));
        assertEquals(1, usual().count(Severity.ERROR));
    }

    @Test
    void markdownCountsAndEscapes() {
        String text = usual().toMarkdown();

        assertTrue(text.contains("| MAP01 | 1 | 1 | 0 |"), text);
        assertTrue(text.contains("Switch does nothing \\<here\\> at (64, 32), skills 4 5"), text);
    }

    @Test
    void jsonIsReadBack() throws Exception {
        Path file = folder.resolve("known.json");
        Files.writeString(file, usual().toJson());

        List<MapFindings> read = new FindingsReader().read(file);

        assertEquals(usual().maps().getFirst().findings(), read.getFirst().findings());
        assertEquals("MAP01", read.getFirst().map());
    }
}
