/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.engine.MapRules.Effect;

/** Finds maps all of whose exits lead to the secret map. */
public final class SecretExitOnly extends RuleCheck {

    public SecretExitOnly() {
        super("exit-secret-only", Severity.WARNING, "Map without ordinary exit",
                "Every way out leads to the secret map, and the next ordinary one is skipped.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        int[] secret = ExitLines.with(map, Effect.SECRET_EXIT);
        return secret.length == 0 || ExitLines.with(map, Effect.EXIT).length > 0 || ExitLines.endsOtherwise(map)
                ? List.of()
                : List.of(finding(map).lines(IndexSet.of(secret)).title("All exits lead to the secret map").build());
    }
}
