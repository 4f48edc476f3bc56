/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.score;

import java.util.Locale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Writes scorecards as JSON and as Markdown. */
public final class ScorecardText {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ScorecardText() {
    }

    /** The numbers for programs. */
    public static String json(Scorecard card) {
        return text(card, MAPPER) + "\n";
    }

    /** A line of JSON. */
    public static String line(Object value) {
        return text(value, new ObjectMapper()) + "\n";
    }

    private static String text(Object value, ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of numbers and strings can be written", e);
        }
    }

    /** Tables for people: recall by origin, outcome and class, then controls, what was missed, and the rest. */
    public static String markdown(Scorecard card) {
        StringBuilder text = new StringBuilder();
        card.recall().forEach((origin, outcomes) -> outcomes.forEach((outcome, recall) -> {
            text.append(String.format(Locale.ROOT, "## %s, outcome %s: %d of %d (%.1f %%)\n\n", origin, outcome,
                    recall.hit(), recall.labels(), 100.0 * recall.hit() / recall.labels()));
            text.append("| class | hit | labels | recall | mean over maps |\n|---|---:|---:|---:|---:|\n");
            recall.byClass().forEach((bugClass, counts) -> text.append(String.format(Locale.ROOT,
                    "| %s | %d | %d | %.2f | %.2f |\n", bugClass, counts[0], counts[1],
                    (double) counts[0] / counts[1], recall.meanOverMaps().get(bugClass))));
            text.append('\n');
        }));
        text.append(String.format(Locale.ROOT, "## Controls: %d of %d hit (%.1f %%)\n\n", card.controls().hit(),
                card.controls().total(),
                card.controls().total() == 0 ? 0 : 100.0 * card.controls().hit() / card.controls().total()));
        card.hitControls().forEach(control -> text.append("- ").append(control.id()).append('\n'));
        text.append("\n## Missed\n\n");
        card.missed().forEach(label -> text.append("- ").append(label.id()).append(" (").append(label.origin())
                .append(", ").append(label.outcome()).append(")\n"));
        text.append("\n## Detections on labelled maps that hit no label\n\n| class | detections |\n|---|---:|\n");
        card.unmatched().forEach((bugClass, count) -> text.append("| ").append(bugClass).append(" | ").append(count)
                .append(" |\n"));
        return text.toString();
    }
}
