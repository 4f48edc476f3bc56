/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Suppressions;
import org.outrider.check.CheckedMap;
import org.outrider.check.Checks;
import org.outrider.check.Materials;
import org.outrider.check.Profile;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestResult;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/** Adds to the findings of runs what the checks say of their maps. */
final class PlaytestChecks {

    private final Checks checks;

    PlaytestChecks(Checks checks) {
        this.checks = checks;
    }

    /**
     * A run with the errors and warnings of its map besides, worst first; without those that a person has decided to
     * ignore. Notes are left to the command {@code check}.
     *
     * @throws PlaytestException where the WAD's list of textures is malformed
     */
    PlaytestResult addTo(PlaytestResult run) throws PlaytestException, IOException {
        List<Finding> all = new ArrayList<>(run.findings());
        all.addAll(findings(run));
        all.sort(Comparator.comparing(Finding::severity).reversed());
        return run.withFindings(all);
    }

    private List<Finding> findings(PlaytestResult run) throws PlaytestException, IOException {
        String map = run.facts().map().name();
        Suppressions decided = Suppressions.of(run.request().wads().getLast());
        try (WadStack wads = WadStack.open(run.request().wads())) {
            List<Finding> found = checks.check(
                    new CheckedMap(run.facts().map(), run.facts().rules(), Materials.read(wads), Profile.VANILLA));
            return decided.apply(map, found).stream()
                    .filter(finding -> finding.severity() != Severity.NOTE
                            && finding.state() != FindingState.IGNORED && finding.state() != FindingState.FIXED)
                    .toList();
        } catch (WadFormatException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        }
    }
}
