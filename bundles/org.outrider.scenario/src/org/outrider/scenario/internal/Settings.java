/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

import java.util.Map;
import java.util.function.Supplier;

import org.outrider.scenario.Setting;

/** The maps and rules by the names that scenario files give them. */
final class Settings {

    private static final Map<String, Supplier<Setting>> BY_NAME = Map.of(
            "basic", Basic::new,
            "defend_the_center", () -> new DefendTheCenter(26),
            "defend_the_center_arnold", () -> new DefendTheCenter(56),
            "defend_the_line", DefendTheLine::new,
            "health_gathering", HealthGathering::new,
            "health_gathering_supreme", HealthMaze::new,
            "deadly_corridor", DeadlyCorridor::new,
            "my_way_home", MyWayHome::new,
            "deathmatch", Deathmatch::new);

    private Settings() {
    }

    static Setting find(String name) {
        Supplier<Setting> maker = BY_NAME.get(name);
        if (maker == null) {
            throw new IllegalStateException("there is no setting '" + name + "'");
        }
        return maker.get();
    }
}
