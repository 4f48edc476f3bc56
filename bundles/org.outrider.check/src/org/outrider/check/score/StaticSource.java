/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.score;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.outrider.analysis.Finding;
import org.outrider.check.CheckedMap;
import org.outrider.check.Checks;
import org.outrider.check.Materials;
import org.outrider.check.Profile;
import org.outrider.engine.MapRules;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/** The static checks, for the original game. */
public final class StaticSource implements FindingSource {

    private final MapRules rules;
    private final Checks checks;
    private final Map<WadStack, Materials> materials = new ConcurrentHashMap<>();

    public StaticSource(MapRules rules, Checks checks) {
        this.rules = rules;
        this.checks = checks;
    }

    @Override
    public String name() {
        return "static";
    }

    @Override
    public List<Finding> find(WadStack wads, String map) throws WadFormatException {
        Materials known = materials.get(wads);
        if (known == null) {
            known = Materials.read(wads);
            materials.put(wads, known);
        }
        return checks.check(new CheckedMap(MapData.load(wads, map), rules, known, Profile.VANILLA));
    }
}
