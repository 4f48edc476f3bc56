/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.outrider.llm.TestFindings.dossier;
import static org.outrider.llm.TestFindings.exitNotReached;
import static org.outrider.llm.TestFindings.missingTexture;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Severity;

/** Bug reports without a language model. */
class TemplateBugWriterTest {

    @Test
    void putsTheMostSevereFirst() {
        BugDrafts bugs = new TemplateBugWriter().write(dossier(missingTexture(3, 0), exitNotReached()));

        assertEquals(List.of(Severity.ERROR, Severity.WARNING),
                bugs.drafts().stream().map(BugDraft::severity).toList());
    }

    @Test
    void neighboursOfOneRuleAreOneBug() {
        BugDrafts bugs = new TemplateBugWriter()
                .write(dossier(missingTexture(3, 0), missingTexture(4, 64), missingTexture(9, 1000)));

        assertEquals(List.of("Wall without a texture (2 places)", "Wall without a texture"),
                bugs.drafts().stream().map(BugDraft::title).toList());
    }

    @Test
    void aFindingBetweenTwoGroupsJoinsThem() {
        BugDrafts bugs = new TemplateBugWriter()
                .write(dossier(missingTexture(3, 0), missingTexture(4, 150), missingTexture(5, 75)));

        assertEquals(List.of(3), bugs.drafts().stream().map(bug -> bug.findings().size()).toList());
    }

    @Test
    void saysWhichDemoToPlayAndWhere() {
        BugDraft bug = new TemplateBugWriter().write(dossier(exitNotReached())).drafts().getFirst();

        assertEquals(List.of("Play episode_2.lmp, tic 700 (0:20): death."), bug.steps());
    }

    @Test
    void namesPlaceAndFacts() {
        BugDraft bug = new TemplateBugWriter().write(dossier(missingTexture(3, 512))).drafts().getFirst();

        assertEquals(List.of("Go to (512, 0), linedef 3."), bug.steps());
        assertEquals("The upper part of linedef 3 has none. (height = 64)", bug.summary());
    }

    @Test
    void namesOnlyAFewOfManyPlaces() {
        BugDraft bug = new TemplateBugWriter().write(new Dossier("m", List.of(),
                IntStream.range(0, 20).mapToObj(line -> missingTexture(line, line * 32)).toList(), null))
                .drafts().getFirst();

        assertEquals("Likewise at 12 more places.", bug.steps().getLast());
    }

    @Test
    void noFindingsMakeNoReports() {
        assertEquals(List.of(), new TemplateBugWriter().write(dossier()).drafts());
    }
}
