/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.outrider.analysis.Finding;
import org.outrider.llm.BugDraft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.ValidationMessage;

/**
 * Makes bug reports of a language model's answer and trusts none of it: reports without a finding are dropped, findings
 * without a report and reports with numbers of their own are left to the template.
 */
final class AnswerReader {

    private static final int MOST_PROBLEMS = 3;

    private final ObjectMapper mapper = new ObjectMapper();
    private final AnswerSchema schema = new AnswerSchema();

    /**
     * Reads an answer.
     *
     * @param notices takes a sentence for each liberty that the model took
     * @throws UnansweredException the answer is no JSON of the right form; the message tells a model what is wrong
     */
    List<BugDraft> read(Reply reply, Batch batch, List<String> notices) throws UnansweredException {
        if (!reply.complete()) {
            throw new UnansweredException("the answer was cut off after " + reply.outputTokens() + " tokens", null);
        }
        JsonNode answer = parse(reply.text());
        Set<ValidationMessage> problems = schema.problems(answer);
        if (!problems.isEmpty()) {
            throw new UnansweredException("the answer does not follow the schema: " + problems.stream()
                    .limit(MOST_PROBLEMS).map(ValidationMessage::getMessage).collect(Collectors.joining("; ")), null);
        }
        List<BugDraft> drafts = new ArrayList<>();
        Set<String> open = new LinkedHashSet<>(batch.byId().keySet());
        for (JsonNode report : answer.get("reports")) {
            List<Finding> findings = texts(report.get("findings")).stream().filter(open::remove)
                    .flatMap(id -> batch.finding(id).stream()).toList();
            if (findings.isEmpty()) {
                notices.add("The model wrote a report without a finding; it was dropped.");
            } else {
                drafts.add(draft(report, findings, notices));
            }
        }
        if (!open.isEmpty()) {
            notices.add("The model left out " + open.size() + " findings; the template wrote them up.");
            FindingGroups.of(open.stream().flatMap(id -> batch.finding(id).stream()).toList())
                    .forEach(group -> drafts.add(TemplateDrafts.of(group)));
        }
        return drafts;
    }

    private JsonNode parse(String text) throws UnansweredException {
        String json = text.strip();
        if (json.startsWith("```")) {
            // many models fence JSON in, whatever they are told
            json = json.substring(json.indexOf('\n') + 1, Math.max(json.lastIndexOf("```"), json.indexOf('\n') + 1));
        }
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UnansweredException("the answer is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static BugDraft draft(JsonNode report, List<Finding> findings, List<String> notices) {
        BugDraft draft = new BugDraft(text(report, "title"), FindingGroups.severity(findings), text(report, "summary"),
                text(report, "impact"), texts(report.get("steps")), text(report, "suggestion"), findings);
        List<String> inventions = new Claims(findings).unfounded(draft);
        if (inventions.isEmpty() && !draft.title().isBlank()) {
            return draft;
        }
        notices.add(inventions.isEmpty() ? "The model wrote a report without a title; the template wrote it."
                : "The model named what no finding names (" + String.join(", ", inventions)
                        + "); the template wrote that report.");
        return TemplateDrafts.of(findings);
    }

    private static String text(JsonNode report, String field) {
        return report.get(field).asText().strip();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(node -> node.asText().strip())
                .filter(text -> !text.isEmpty()).toList();
    }
}
