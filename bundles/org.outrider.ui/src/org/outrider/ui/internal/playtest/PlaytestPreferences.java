/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.playtest;

import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers in the workspace what was chosen last. */
final class PlaytestPreferences {

    private static final String MAP = "playtest.map";
    private static final String SKILL = "playtest.skill";
    private static final String AGENT = "playtest.agent";
    private static final String EPISODES = "playtest.episodes";
    private static final String SEED = "playtest.seed";
    private static final String MONSTERS = "playtest.monsters";
    private static final String OPEN_REPORT = "playtest.openReport";

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.outrider.ui");

    /** The last choice, or the usual one, with the first of these maps where its own is not among them. */
    PlaytestChoice load(List<String> maps) {
        String map = node.get(MAP, "");
        return new PlaytestChoice(maps.contains(map) ? map : maps.getFirst(), node.getInt(SKILL, 3),
                node.get(AGENT, "explorer"), node.getInt(EPISODES, 5), node.getLong(SEED, 1),
                node.getBoolean(MONSTERS, true), node.getBoolean(OPEN_REPORT, true));
    }

    /**
     * Keeps a choice for the next time.
     *
     * @throws BackingStoreException where the workspace cannot be written
     */
    void save(PlaytestChoice choice) throws BackingStoreException {
        node.put(MAP, choice.map());
        node.putInt(SKILL, choice.skill());
        node.put(AGENT, choice.agent());
        node.putInt(EPISODES, choice.episodes());
        node.putLong(SEED, choice.seed());
        node.putBoolean(MONSTERS, choice.monsters());
        node.putBoolean(OPEN_REPORT, choice.openReport());
        node.flush();
    }
}
