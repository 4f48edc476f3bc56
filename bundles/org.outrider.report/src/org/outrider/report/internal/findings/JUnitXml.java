/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.findings;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.report.FindingsReport;
import org.outrider.report.MapFindings;

/** Writes findings as JUnit XML: a suite for each map, a case for each skill and rule. */
public final class JUnitXml {

    private static final int SKILLS = 5;

    private final FindingsReport report;
    private final Severity least;
    private final StringWriter text = new StringWriter();

    /**
     * @param least open findings that matter at least that much fail their case
     */
    public JUnitXml(FindingsReport report, Severity least) {
        this.report = report;
        this.least = least;
    }

    /** The document as text. */
    public String toText() {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            start(xml, "testsuites");
            xml.writeAttribute("name", report.file());
            for (MapFindings map : report.maps()) {
                write(xml, map);
            }
            end(xml);
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text can be written", e);
        }
    }

    private void write(XMLStreamWriter xml, MapFindings map) throws XMLStreamException {
        int failures = 0;
        for (int skill = 1; skill <= SKILLS; skill++) {
            for (Rule rule : report.rules()) {
                failures += of(map, rule, skill).stream().anyMatch(finding -> fails(map, finding)) ? 1 : 0;
            }
        }
        start(xml, "testsuite");
        xml.writeAttribute("name", map.map());
        xml.writeAttribute("tests", Integer.toString(SKILLS * report.rules().size()));
        xml.writeAttribute("failures", Integer.toString(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (int skill = 1; skill <= SKILLS; skill++) {
            for (Rule rule : report.rules()) {
                writeCase(xml, map, rule, skill);
            }
        }
        end(xml);
    }

    private void writeCase(XMLStreamWriter xml, MapFindings map, Rule rule, int skill) throws XMLStreamException {
        List<Finding> findings = of(map, rule, skill);
        List<Finding> failing = findings.stream().filter(finding -> fails(map, finding)).toList();
        start(xml, "testcase");
        xml.writeAttribute("classname", report.file() + "." + map.map() + ".skill" + skill);
        xml.writeAttribute("name", rule.id());
        xml.writeAttribute("time", "0");
        if (!failing.isEmpty()) {
            start(xml, "failure");
            xml.writeAttribute("type", failing.getFirst().severity().name().toLowerCase(Locale.ROOT));
            xml.writeAttribute("message", failing.size() == 1 ? failing.getFirst().title()
                    : failing.size() + " findings, such as: " + failing.getFirst().title());
            xml.writeCharacters(lines(failing) + rule.explanation());
            end(xml);
        } else if (!findings.isEmpty()) {
            start(xml, "system-out");
            xml.writeCharacters(lines(findings));
            end(xml);
        }
        end(xml);
    }

    private static List<Finding> of(MapFindings map, Rule rule, int skill) {
        return map.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule.id()) && finding.skills().contains(skill)).toList();
    }

    private boolean fails(MapFindings map, Finding finding) {
        return report.isOpen(map.map(), finding) && finding.severity().compareTo(least) >= 0;
    }

    /** Characters that XML 1.0 cannot hold may come from names in a malformed WAD. */
    private static String lines(List<Finding> findings) {
        return findings.stream().map(finding -> finding.title()
                + (finding.detail().isEmpty() ? "" : ". " + finding.detail()) + "\n").collect(Collectors.joining())
                .replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD]", "?");
    }

    private static void start(XMLStreamWriter xml, String element) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
    }

    private static void end(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEndElement();
    }
}
