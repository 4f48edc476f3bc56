/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.outrider.analysis.EpisodeMetrics;
import org.outrider.analysis.Finding;
import org.outrider.analysis.RunDetector;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestResult;

/**
 * Writes runs in the format in which JUnit's test reports are read by CI servers: a suite for each map, in it a case
 * for each episode and one for each rule.
 *
 * @param failingFinding which findings are failures; others are told in the case's output
 * @param failingEpisode which episodes that were played to their end are failures; those that broke down are errors
 */
public record JUnitReport(Predicate<Finding> failingFinding, Predicate<EpisodeResult.Played> failingEpisode) {

    /** A case of a suite. */
    private record Case(String name, double seconds, Verdict verdict, String message, String text) {
    }

    /** What came of a case: its element in the report, none where it is fine. */
    private enum Verdict {
        OK, FAILURE, ERROR
    }

    /** Writes a report; a file that is there is replaced. */
    public void write(List<PlaytestResult> results, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (PlaytestResult result : results) {
                writeSuite(xml, result);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(file + ": the report cannot be written: " + e.getMessage(), e);
        }
    }

    private void writeSuite(XMLStreamWriter xml, PlaytestResult result) throws XMLStreamException {
        String suite = result.wads().getLast().path().getFileName() + "." + result.facts().map().name();
        List<Case> cases = cases(result);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", suite);
        xml.writeAttribute("tests", Integer.toString(cases.size()));
        xml.writeAttribute("failures", count(cases, Verdict.FAILURE));
        xml.writeAttribute("errors", count(cases, Verdict.ERROR));
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", seconds(result.duration().toMillis() / 1000.0));
        xml.writeAttribute("timestamp", result.startedAt().toString());
        writeProperties(xml, result);
        for (Case each : cases) {
            writeCase(xml, suite, each);
        }
        xml.writeEndElement();
    }

    private static void writeProperties(XMLStreamWriter xml, PlaytestResult result) throws XMLStreamException {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("test_id", result.testId());
        properties.put("status", result.status().key());
        properties.put("engine", result.engine());
        properties.put("agent", result.request().agent());
        properties.put("skill", Integer.toString(result.request().skill()));
        properties.put("seed", Long.toString(result.request().seed()));
        xml.writeStartElement("properties");
        for (Map.Entry<String, String> property : properties.entrySet()) {
            xml.writeEmptyElement("property");
            xml.writeAttribute("name", property.getKey());
            xml.writeAttribute("value", property.getValue());
        }
        xml.writeEndElement();
    }

    private static void writeCase(XMLStreamWriter xml, String suite, Case each) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", suite);
        xml.writeAttribute("name", each.name());
        xml.writeAttribute("time", seconds(each.seconds()));
        if (each.verdict() != Verdict.OK) {
            xml.writeStartElement(each.verdict().name().toLowerCase(Locale.ROOT));
            xml.writeAttribute("message", each.message());
            xml.writeCharacters(withoutControls(each.text()));
            xml.writeEndElement();
        } else if (!each.text().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(withoutControls(each.text()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private List<Case> cases(PlaytestResult result) {
        List<Case> cases = new ArrayList<>();
        for (EpisodeResult episode : result.episodes()) {
            cases.add(switch (episode) {
                case EpisodeResult.Failed failed -> new Case("episode " + failed.number(), 0, Verdict.ERROR,
                        failed.reason(), failed.trace());
                case EpisodeResult.Played played -> episode(played);
            });
        }
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        RunDetector.all().forEach(detector -> byRule.put(detector.rule().id(), new ArrayList<>()));
        result.findings().forEach(
                finding -> byRule.computeIfAbsent(finding.ruleId(), rule -> new ArrayList<>()).add(finding));
        byRule.forEach((rule, findings) -> cases.add(rule(rule, findings)));
        return cases;
    }

    private Case episode(EpisodeResult.Played played) {
        EpisodeMetrics metrics = played.log().metrics();
        String outcome = played.log().end().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String text = outcome + " after " + seconds(metrics.durationSeconds()) + " s, " + metrics.kills()
                + " kills, health " + metrics.finalHealth();
        boolean fails = failingEpisode.test(played);
        return new Case("episode " + played.number(), metrics.durationSeconds(), fails ? Verdict.FAILURE : Verdict.OK,
                text, text);
    }

    private Case rule(String rule, List<Finding> findings) {
        List<Finding> failing = findings.stream().filter(failingFinding).toList();
        List<String> lines = findings.stream().map(finding -> finding.severity().name().toLowerCase(Locale.ROOT) + ": "
                + finding.title() + (finding.detail().isEmpty() ? "" : "\n  " + finding.detail())).toList();
        return new Case(rule, 0, failing.isEmpty() ? Verdict.OK : Verdict.FAILURE,
                failing.isEmpty() ? "" : failing.getFirst().title()
                        + (failing.size() == 1 ? "" : " (and " + (failing.size() - 1) + " more)"),
                String.join("\n", lines));
    }

    private static String count(List<Case> cases, Verdict verdict) {
        return Long.toString(cases.stream().filter(each -> each.verdict() == verdict).count());
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** XML has no way to write most control characters. */
    private static String withoutControls(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
