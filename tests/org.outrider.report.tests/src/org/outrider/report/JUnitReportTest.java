/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.run.PlaytestResult;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitReportTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyEpisodeAndEveryRuleIsACase() throws Exception {
        Element suite = suite(Results.usual(), new JUnitReport(finding -> false, episode -> false));

        List<String> names = names(suite.getElementsByTagName("testcase"));
        assertTrue(names.containsAll(List.of("episode 1", "episode 2", "exit-not-reached", "stuck")), names::toString);
        assertEquals(Integer.toString(names.size()), suite.getAttribute("tests"));
        assertEquals("0", suite.getAttribute("failures"));
    }

    @Test
    void episodesThatAreNotToleratedFail() throws Exception {
        Element suite = suite(Results.usual(),
                new JUnitReport(finding -> false, episode -> episode.log().metrics().deaths() > 0));

        assertEquals("1", suite.getAttribute("failures"));
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertEquals("episode 2", ((Element) failure.getParentNode()).getAttribute("name"));
        assertTrue(failure.getAttribute("message").startsWith("death after 4.000 s"), failure.getAttribute("message"));
    }

    @Test
    void findingsThatAreNotToleratedFailTheirRule() throws Exception {
        PlaytestResult result = Results.usual();
        String rule = result.findings().getFirst().ruleId();

        Element suite = suite(result, new JUnitReport(finding -> finding.ruleId().equals(rule), episode -> false));

        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertEquals(rule, ((Element) failure.getParentNode()).getAttribute("name"));
        assertTrue(failure.getAttribute("message").contains(result.findings().getFirst().title()));
    }

    @Test
    void episodeThatBrokeDownIsAnErrorWithItsTrace() throws Exception {
        Element suite = suite(Results.run().failed(1, "lost my way").result(),
                new JUnitReport(finding -> false, episode -> false));

        assertEquals("1", suite.getAttribute("errors"));
        Element error = (Element) suite.getElementsByTagName("error").item(0);
        assertEquals("lost my way", error.getAttribute("message"));
        assertTrue(error.getTextContent().contains("at Somewhere"));
    }

    private Element suite(PlaytestResult result, JUnitReport report) throws Exception {
        Path file = folder.resolve("reports/playtest.xml");
        report.write(List.of(result), file);
        return (Element) DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                .getElementsByTagName("testsuite").item(0);
    }

    private static List<String> names(NodeList cases) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cases.getLength(); i++) {
            names.add(((Element) cases.item(i)).getAttribute("name"));
        }
        return names;
    }
}
