/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

import java.util.ArrayList;
import java.util.List;

/** The columns of a DTR1 trace: 16 common ones, then 63 for each player. */
public final class TraceLayout {

    private static final List<String> COMMON = List.of("tic", "leveltime", "prndindex", "gamestate", "episode", "map",
            "totalkills", "totalitems", "totalsecret", "nmobjs", "nthinkers", "hash_mobjs", "hash_ai", "hash_sectors",
            "hash_lines", "hash_sides");
    private static final List<String> PLAYER = List.of("playerstate", "x", "y", "z", "angle", "momx", "momy", "momz",
            "viewz", "viewheight", "deltaviewheight", "bob", "health", "mo_health", "armorpoints", "armortype",
            "power0", "power1", "power2", "power3", "power4", "power5", "cards", "backpack", "readyweapon",
            "pendingweapon", "weaponowned", "ammo0", "ammo1", "ammo2", "ammo3", "maxammo0", "maxammo1", "maxammo2",
            "maxammo3", "attackdown", "usedown", "refire", "killcount", "itemcount", "secretcount", "damagecount",
            "bonuscount", "extralight", "fixedcolormap", "psp0_state", "psp0_tics", "psp0_sx", "psp0_sy", "psp1_state",
            "psp1_tics", "mo_state", "mo_tics", "mo_flags", "mo_reactiontime", "mo_floorz", "mo_ceilingz", "frags0",
            "frags1", "frags2", "frags3", "cmd", "cmd_angleturn");

    private TraceLayout() {
    }

    /** Number of columns for a number of players. */
    public static int columns(int players) {
        return COMMON.size() + PLAYER.size() * players;
    }

    /** Name of a column, such as "hash_mobjs" or "p0.angle". */
    public static String name(int column) {
        if (column < COMMON.size()) {
            return COMMON.get(column);
        }
        int rest = column - COMMON.size();
        return "p" + rest / PLAYER.size() + "." + PLAYER.get(rest % PLAYER.size());
    }

    /** Names of all columns in order. */
    public static List<String> names(int players) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns(players); i++) {
            names.add(name(i));
        }
        return names;
    }
}
