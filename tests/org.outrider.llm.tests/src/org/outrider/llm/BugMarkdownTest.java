/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.outrider.llm.TestFindings.dossier;
import static org.outrider.llm.TestFindings.missingTexture;
import static org.outrider.llm.TestFindings.pictured;
import static org.outrider.llm.TestFindings.talkative;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Finding;

/** The page of bug reports. */
class BugMarkdownTest {

    @Test
    void givesEachBugItsPlaceAndFingerprint() {
        String page = page(missingTexture(3, 512));

        assertTrue(page.contains("## 1. Wall without a texture"), page);
        assertTrue(page.contains("| missing-texture | (512, 0), linedef 3 | 1 2 3 4 5 | mt3 |"), page);
    }

    @Test
    void showsPictures() {
        assertTrue(page(pictured("frame 1.png")).contains("![a hole](frame%201.png)"));
    }

    @Test
    void textsOfAMapAreNoMarkup() {
        String page = page(talkative("<script>alert(1)</script> [x](y) | *"));

        assertTrue(page.contains("\\<script\\>alert(1)\\</script\\> \\[x\\](y) \\| \\*"), page);
    }

    @Test
    void saysThatNothingWasFound() {
        assertTrue(page().contains("Nothing was found."));
    }

    private static String page(Finding... findings) {
        Dossier dossier = dossier(findings);
        return new BugMarkdown().of(dossier, new TemplateBugWriter().write(dossier));
    }
}
