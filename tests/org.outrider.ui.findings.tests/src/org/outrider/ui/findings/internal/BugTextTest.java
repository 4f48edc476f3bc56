/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BugTextTest {

    @Test
    void sectionsComeBackAsTheyWereWritten() {
        BugText text = new BugText("The lift is stuck.\n\nAlways.", "1. Go there.\n2. Press it.", "Since version 2.");

        assertEquals(text, BugText.parse(text.toMarkdown()));
    }

    @Test
    void emptySectionsAreLeftOut() {
        assertEquals("The lift is stuck.\n", new BugText("The lift is stuck.", "", " ").toMarkdown());
    }

    @Test
    void notesWithoutStepsAreNotes() {
        assertEquals(new BugText("The lift is stuck.", "", "Since version 2."),
                BugText.parse("The lift is stuck.\n\n## Notes\n\nSince version 2.\n"));
    }

    @Test
    void bodyOfAnotherFormIsADescription() {
        assertEquals(new BugText("# Anything\n\n- at all", "", ""), BugText.parse("# Anything\r\n\r\n- at all"));
    }

    @Test
    void stepsAloneHaveNoDescription() {
        assertEquals(new BugText("", "1. Go there.", ""), BugText.parse("## Steps to see it\n\n1. Go there.\n"));
    }
}
