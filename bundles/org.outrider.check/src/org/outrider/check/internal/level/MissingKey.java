/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;
import org.outrider.check.internal.RuleCheck;
import org.outrider.engine.MapRules.Key;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.engine.ObjectKind;

/** Finds locks whose key is not on the map. */
public final class MissingKey extends RuleCheck {

    public MissingKey() {
        super("key-missing", Severity.ERROR, "Lock without key",
                "What is behind the lock cannot be reached at that skill.");
    }

    private static final Map<Key, String> NAMES = Map.of(Key.BLUE, "Blue", Key.YELLOW, "Yellow", Key.RED, "Red");

    @Override
    public List<Finding> check(CheckedMap map) {
        Map<Key, List<Integer>> locks = new TreeMap<>();
        for (int line = 0; line < map.lineCount(); line++) {
            Key key = map.special(line).map(LineSpecial::key).orElse(Key.NONE);
            if (key != Key.NONE && map.targets(line).length > 0) {
                locks.computeIfAbsent(key, unknown -> new ArrayList<>()).add(line);
            }
        }
        List<Finding> findings = new ArrayList<>();
        locks.forEach((key, lines) -> {
            Skills there = map.things().stream().filter(thing -> isKey(thing, key) && !thing.isMultiplayerOnly())
                    .map(PlacedThing::skills).reduce(Skills.NONE, Skills::or);
            Skills missing = new Skills(Skills.ALL.mask() & ~there.mask());
            if (!missing.isEmpty()) {
                findings.add(finding(map).part(key.name()).skills(missing)
                        .lines(IndexSet.of(lines.stream().mapToInt(Integer::intValue)))
                        .title("There is no " + key.name().toLowerCase(Locale.ROOT) + " key"
                                + (missing.equals(Skills.ALL) ? "" : " at skills " + missing)
                                + ", but " + lines.size() + (lines.size() == 1 ? " lock" : " locks") + " for it")
                        .build());
            }
        });
        return findings;
    }

    private static boolean isKey(PlacedThing thing, Key key) {
        return thing.is(ObjectKind.KEY) && thing.name().startsWith(NAMES.get(key));
    }
}
