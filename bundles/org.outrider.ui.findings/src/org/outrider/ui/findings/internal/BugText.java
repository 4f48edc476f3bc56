/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

/**
 * The body of a bug report by its sections, as it is kept: Markdown with a heading for all but the first.
 *
 * @param description what is wrong
 * @param steps       how to see it
 * @param notes       what else a person wants to say
 */
record BugText(String description, String steps, String notes) {

    private static final String STEPS = "## Steps to see it";
    private static final String NOTES = "## Notes";

    /** Reads a body; what is before the headings is the description. */
    static BugText parse(String body) {
        String text = body.replace("\r\n", "\n");
        int steps = heading(text, STEPS, text.length());
        int notes = heading(text, NOTES, text.length());
        int endOfSteps = notes < steps ? text.length() : notes;
        return new BugText(text.substring(0, Math.min(steps, notes)).strip(),
                section(text, steps, endOfSteps, STEPS), section(text, notes, text.length(), NOTES));
    }

    /** The body; sections that are empty are left out. */
    String toMarkdown() {
        StringBuilder body = new StringBuilder(description.strip()).append('\n');
        append(body, STEPS, steps);
        append(body, NOTES, notes);
        return body.toString();
    }

    private static void append(StringBuilder body, String heading, String section) {
        if (!section.isBlank()) {
            body.append('\n').append(heading).append("\n\n").append(section.strip()).append('\n');
        }
    }

    private static int heading(String text, String heading, int fallback) {
        if (text.startsWith(heading + "\n")) {
            return 0;
        }
        int at = text.indexOf("\n" + heading + "\n");
        return at < 0 ? fallback : at + 1;
    }

    private static String section(String text, int begin, int end, String heading) {
        return begin >= text.length() ? "" : text.substring(Math.min(begin + heading.length(), end), end).strip();
    }
}
