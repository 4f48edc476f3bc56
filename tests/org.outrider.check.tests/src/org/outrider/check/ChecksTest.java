/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.check.score.BugClass;

class ChecksTest {

    @TempDir
    private Path folder;

    @Test
    void rulesHaveNamesOfTheirOwnAndExplanations() {
        List<Rule> rules = Checks.installed().rules();

        assertTrue(rules.size() > 60, () -> rules.size() + " rules");
        assertEquals(rules.size(), rules.stream().map(Rule::id).distinct().count());
        for (Rule rule : rules) {
            assertTrue(rule.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), rule.id());
            assertTrue(rule.explanation().endsWith("."), rule.id());
            assertTrue(!rule.title().isEmpty() && !rule.title().endsWith("."), rule.id());
        }
    }

    @Test
    void everyClassBelongsToARule() {
        List<String> rules = Checks.installed().rules().stream().map(Rule::id).toList();

        BugClass.byRule("static").keySet().forEach(rule -> assertTrue(rules.contains(rule), rule));
    }

    @Test
    void worstFindingComesFirst() {
        List<Finding> findings = Checks.installed().check(TestMap.twoRooms().withoutThings().checked());

        assertEquals(Severity.ERROR, findings.getFirst().severity());
        assertEquals(Severity.NOTE, findings.getLast().severity());
    }

    @Test
    void profileSwitchesRulesOffAndWeighsOthers() throws Exception {
        Path file = folder.resolve("project.json");
        Files.writeString(file, """
                {"engine": "limit-removing", "max_lines": 3, "required_starts": [1, 2], "off": ["exit-missing"],
                 "severity": {"deathmatch-starts-too-few": "error"}, "deathmatch_starts": 4}""");

        Map<String, Severity> found = new HashMap<>();
        Checks.installed().check(TestMap.twoRooms().profile(Profile.named(file.toString())).checked())
                .forEach(finding -> found.merge(finding.ruleId(), finding.severity(),
                        (a, b) -> a.compareTo(b) > 0 ? a : b));

        assertEquals(Severity.ERROR, found.get("project-limit"));
        assertEquals(Severity.ERROR, found.get("player-start"), "player 2 is required");
        assertEquals(Severity.ERROR, found.get("deathmatch-starts-too-few"));
        assertTrue(!found.containsKey("exit-missing"));
    }

    @Test
    void profileThatSaysNonsenseIsRefused() throws Exception {
        Path file = folder.resolve("project.json");
        Files.writeString(file, "{\"required_starts\": [9]}");

        IOException failure = assertThrows(IOException.class, () -> Profile.named(file.toString()));
        assertTrue(String.valueOf(failure.getMessage()).contains("required_starts has 9"), failure::getMessage);
        assertThrows(IOException.class, () -> Profile.named("no-such-profile"));
    }

    @Test
    void unknownRuleIsRefused() {
        assertThrows(IOException.class, () -> Checks.installed().only(List.of("no-such-rule")));
    }
}
