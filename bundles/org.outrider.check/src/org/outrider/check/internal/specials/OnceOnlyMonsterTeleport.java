/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;
import org.outrider.engine.MapRules.Effect;

/** Finds teleporters that let a single monster through. */
public final class OnceOnlyMonsterTeleport extends RuleCheck {

    public OnceOnlyMonsterTeleport() {
        super("monster-teleport-once", Severity.WARNING, "Monster teleporter that works once",
                "One attempt is all there is: where the destination is occupied in that moment, the "
                        + "monster never arrives, and full kills are impossible.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.special(line).filter(special -> special.effect() == Effect.MONSTER_TELEPORT
                        && !special.repeatable()).isPresent())
                .mapToObj(line -> finding(map).line(line)
                        .title("The monster teleporter on line " + line + " works only once").build())
                .toList();
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int line = firstLine(finding);
        return List.of(new QuickFix("Make it work again and again",
                edit -> edit.special(line, REPEATABLE, map.line(line).tag())));
    }

    /** WR Teleport, monsters only. */
    private static final int REPEATABLE = 126;
}
