/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.engine.MapRules.Effect;

/** Finds maps without exit. */
public final class MissingExit extends RuleCheck {

    public MissingExit() {
        super("exit-missing", Severity.ERROR, "Map without exit",
                "A map without a way out stops the whole game.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        boolean ends = ExitLines.with(map, Effect.EXIT).length > 0
                || ExitLines.with(map, Effect.SECRET_EXIT).length > 0 || ExitLines.endsOtherwise(map);
        return ends ? List.of() : List.of(finding(map).title("The map has no exit").build());
    }
}
