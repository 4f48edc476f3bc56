/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;

class DrawingLimitsTest {

    @Test
    void gameWithoutPaletteIsNotMeasuredAndANoteSaysWhy() throws Exception {
        List<Finding> findings = new SmallMap().findings(new DrawingLimits());

        assertEquals(List.of("drawing-not-measured"), findings.stream().map(Finding::ruleId).toList());
        assertEquals(Severity.NOTE, findings.getFirst().severity());
        assertTrue(findings.getFirst().detail().contains("PLAYPAL"), findings.getFirst().detail());
    }
}
