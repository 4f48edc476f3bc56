/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.outrider.run.PlaytestRequest;
import org.outrider.ui.OutriderPreferences;
import org.outrider.ui.maps.MapSelection;

/**
 * What a launch configuration of the type "Playtest map" says.
 *
 * @param wad            path of the WAD in the workspace
 * @param map            name of the map, such as MAP01
 * @param iwad           the game under it: a path, or a bare name; empty to choose one that fits
 * @param skill          1..5
 * @param monsters       false leaves monsters out
 * @param agent          name of the agent
 * @param episodes       how many
 * @param episodeSeconds time of the game after which an episode ends
 * @param seed           source of all chance
 * @param jobs           how many episodes are played at the same time; 0 for one a processor
 * @param engine         name of the engine
 * @param openReport     whether to show the report at the end
 */
record PlaytestSettings(String wad, String map, String iwad, int skill, boolean monsters, String agent, int episodes,
        int episodeSeconds, long seed, int jobs, String engine, boolean openReport) {

    /** The id of the launch configuration type. */
    static final String TYPE = "org.outrider.ui.runs.playtest";

    static final int SMOKE_EPISODES = 2;
    static final int SMOKE_SECONDS = 60;

    private static final String PREFIX = "org.outrider.ui.runs.";
    static final String WAD = PREFIX + "wad";
    static final String MAP = PREFIX + "map";
    static final String IWAD = PREFIX + "iwad";
    static final String SKILL = PREFIX + "skill";
    static final String MONSTERS = PREFIX + "monsters";
    static final String AGENT = PREFIX + "agent";
    static final String EPISODES = PREFIX + "episodes";
    static final String EPISODE_SECONDS = PREFIX + "episodeSeconds";
    static final String SEED = PREFIX + "seed";
    static final String JOBS = PREFIX + "jobs";
    static final String ENGINE = PREFIX + "engine";
    static final String OPEN_REPORT = PREFIX + "openReport";

    /** The usual settings for a map. */
    static PlaytestSettings of(MapSelection map) {
        return new PlaytestSettings(map.wad().getFullPath().toString(), map.map(), "", 3, true,
                OutriderPreferences.agent(), 5, 600, 1, 0, OutriderPreferences.engine(), false);
    }

    static PlaytestSettings read(ILaunchConfiguration configuration) throws CoreException {
        return new PlaytestSettings(configuration.getAttribute(WAD, ""), configuration.getAttribute(MAP, ""),
                configuration.getAttribute(IWAD, ""), configuration.getAttribute(SKILL, 3),
                configuration.getAttribute(MONSTERS, true),
                configuration.getAttribute(AGENT, OutriderPreferences.agent()),
                configuration.getAttribute(EPISODES, 5), configuration.getAttribute(EPISODE_SECONDS, 600),
                Long.parseLong(configuration.getAttribute(SEED, "1")), configuration.getAttribute(JOBS, 0),
                configuration.getAttribute(ENGINE, OutriderPreferences.engine()),
                configuration.getAttribute(OPEN_REPORT, false));
    }

    void write(ILaunchConfigurationWorkingCopy copy) {
        copy.setAttribute(WAD, wad);
        copy.setAttribute(MAP, map);
        copy.setAttribute(IWAD, iwad);
        copy.setAttribute(SKILL, skill);
        copy.setAttribute(MONSTERS, monsters);
        copy.setAttribute(AGENT, agent);
        copy.setAttribute(EPISODES, episodes);
        copy.setAttribute(EPISODE_SECONDS, episodeSeconds);
        copy.setAttribute(SEED, Long.toString(seed));
        copy.setAttribute(JOBS, jobs);
        copy.setAttribute(ENGINE, engine);
        copy.setAttribute(OPEN_REPORT, openReport);
        copy.setMappedResources(wad.isEmpty() ? null : new IResource[] {file()});
    }

    /** The WAD in the workspace, which need not exist. */
    IFile file() {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(wad));
    }

    /** The map in the workspace. */
    MapSelection selection() {
        return new MapSelection(file(), map);
    }

    /** A short test of the same map: few episodes, a minute each, the same seed. */
    PlaytestSettings smoke() {
        return new PlaytestSettings(wad, map, iwad, skill, monsters, agent, SMOKE_EPISODES, SMOKE_SECONDS, seed, jobs,
                engine, false);
    }

    /** The run that it stands for. */
    PlaytestRequest request(List<Path> wads) {
        return PlaytestRequest.of(wads, map).skill(skill).monsters(monsters).agent(agent).episodes(episodes)
                .episodeSeconds(episodeSeconds).seed(seed)
                .jobs(jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs).build();
    }
}
