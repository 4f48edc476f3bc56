/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.nio.file.Path;
import java.util.List;

import org.outrider.engine.DemoFormat;
import org.outrider.engine.GameSetup;

/**
 * What a run is to do: an agent plays a map so many times. The results depend on all of it but the jobs.
 *
 * @param wads           the IWAD and the PWADs over it, later ones win
 * @param map            name of the map, such as MAP01 or E1M1
 * @param skill          1..5 as the player sees it
 * @param monsters       false leaves monsters out
 * @param episodes       how many, at least 1
 * @param episodeSeconds time of the game after which an episode ends, at least 1
 * @param agent          name of the agent, such as explorer
 * @param seed           source of all chance
 * @param jobs           how many episodes are played at the same time, at least 1
 * @param demoFormat     resolution of turning
 * @param configFiles    ViZDoom's configuration files that it was made from, see
 *                       {@link org.outrider.engine.GameSetup#configFiles()}
 * @param visual         looks for visual faults in key frames once the episodes are over, and takes pictures
 */
public record PlaytestRequest(List<Path> wads, String map, int skill, boolean monsters, int episodes,
        int episodeSeconds, String agent, long seed, int jobs, DemoFormat demoFormat, List<Path> configFiles,
        boolean visual) {

    public PlaytestRequest {
        wads = List.copyOf(wads);
        configFiles = List.copyOf(configFiles);
        requireAtLeastOne("WAD", wads.size());
        requireAtLeastOne("episode", episodes);
        requireAtLeastOne("second for an episode", episodeSeconds);
        requireAtLeastOne("job", jobs);
        if (skill < 1 || skill > 5) {
            throw new IllegalArgumentException("skill " + skill + " is not 1..5");
        }
        if (episodeSeconds > Integer.MAX_VALUE / GameSetup.TICS_PER_SECOND) {
            throw new IllegalArgumentException(episodeSeconds + " seconds are too many for an episode");
        }
    }

    /**
     * A request with the usual values: skill 3, monsters, 5 episodes of 10 minutes, explorer, seed 1, one job, visual
     * faults looked for.
     */
    public static Builder of(List<Path> wads, String map) {
        return new Builder(wads, map);
    }

    /** Tics after which an episode ends. */
    public int episodeTics() {
        return episodeSeconds * GameSetup.TICS_PER_SECOND;
    }

    private static void requireAtLeastOne(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("at least one " + what + " is needed, not " + number);
        }
    }

    /** Gathers a request. */
    public static final class Builder {

        private final List<Path> wads;
        private final String map;
        private int skill = 3;
        private boolean monsters = true;
        private int episodes = 5;
        private int episodeSeconds = 600;
        private String agent = "explorer";
        private long seed = 1;
        private int jobs = 1;
        private DemoFormat demoFormat = DemoFormat.LONG_TICS;
        private List<Path> configFiles = List.of();
        private boolean visual = true;

        private Builder(List<Path> wads, String map) {
            this.wads = wads;
            this.map = map;
        }

        public Builder skill(int value) {
            skill = value;
            return this;
        }

        public Builder monsters(boolean value) {
            monsters = value;
            return this;
        }

        public Builder episodes(int value) {
            episodes = value;
            return this;
        }

        public Builder episodeSeconds(int value) {
            episodeSeconds = value;
            return this;
        }

        public Builder agent(String value) {
            agent = value;
            return this;
        }

        public Builder seed(long value) {
            seed = value;
            return this;
        }

        public Builder jobs(int value) {
            jobs = value;
            return this;
        }

        public Builder demoFormat(DemoFormat value) {
            demoFormat = value;
            return this;
        }

        public Builder configFiles(List<Path> value) {
            configFiles = List.copyOf(value);
            return this;
        }

        public Builder visual(boolean value) {
            visual = value;
            return this;
        }

        public PlaytestRequest build() {
            return new PlaytestRequest(wads, map, skill, monsters, episodes, episodeSeconds, agent, seed, jobs,
                    demoFormat, configFiles, visual);
        }
    }
}
