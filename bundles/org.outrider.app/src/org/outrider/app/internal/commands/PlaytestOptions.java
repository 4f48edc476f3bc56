/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.DemoFormat;
import org.outrider.engine.GameSetup;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestRequest;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is to be played, and how. */
final class PlaytestOptions {

    private static final int USUAL_SKILL = 3;
    private static final int USUAL_SECONDS = 600;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE",
            description = "The WAD to play: a path, or the name of an IWAD such as freedoom2.wad. Not needed with"
                    + " --config, which names its own.")
    private String file = "";

    @Option(names = "--config", paramLabel = "FILE",
            description = "A configuration file of ViZDoom, such as basic.cfg: its WADs, map, skill and time are"
                    + " played, unless said otherwise here.")
    private @Nullable Path config;

    @Option(names = "--map", split = ",", paramLabel = "MAP",
            description = "The maps to play, such as MAP01 or E1M1,E1M2, or 'all'. Default: the first of the WAD.")
    private List<String> maps = List.of();

    @Option(names = "--iwad", paramLabel = "IWAD",
            description = "The game that the WAD belongs to: a path, or a name such as doom2.wad. Default: the first"
                    + " that fits, of those in DOOMWADDIR, DOOMWADPATH and the system's usual folders.")
    private @Nullable String iwad;

    @Option(names = "--file", paramLabel = "PWAD", description = "A WAD to lay on top. May be given several times.")
    private List<Path> further = List.of();

    @Option(names = "--skill", paramLabel = "1-5", description = "Default: 3, or that of the configuration.")
    private int skill = -1;

    @Option(names = "--no-monsters", description = "Leave the monsters out.")
    private boolean noMonsters;

    @Option(names = "--episodes", paramLabel = "N", defaultValue = "5",
            description = "How often to play each map. Default: ${DEFAULT-VALUE}.")
    private int episodes;

    @Option(names = "--episode-time", paramLabel = "SECONDS",
            description = "Time of the game after which an episode ends. Default: 600, or that of the configuration.")
    private int episodeTime = -1;

    @Option(names = "--agent", paramLabel = "NAME", defaultValue = "explorer", completionCandidates = AgentNames.class,
            description = "Who plays: ${COMPLETION-CANDIDATES}, or the checkpoint of a trained agent."
                    + " Default: ${DEFAULT-VALUE}.")
    private String agent = "";

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1",
            description = "The source of all chance. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--no-visual",
            description = "Do not look for visual faults in what players saw, and take no pictures.")
    private boolean noVisual;

    @Option(names = "--demo-format", paramLabel = "FORMAT", defaultValue = "LONG_TICS",
            description = "LONG_TICS plays in any modern source port, VANILLA also in the original program; the player"
                    + " then turns as coarsely. Default: ${DEFAULT-VALUE}.")
    private DemoFormat demoFormat = DemoFormat.LONG_TICS;

    /**
     * The WAD to play, as the user named it, or else the configuration.
     *
     * @throws IllegalArgumentException where neither was named
     */
    String file() {
        Path named = config;
        if (file.isEmpty() && named == null) {
            throw new IllegalArgumentException("name the WAD to play, or a configuration with --config");
        }
        return file.isEmpty() ? String.valueOf(named) : file;
    }

    /**
     * The files that it is played with.
     *
     * @param chosen the WAD to play
     * @throws PlaytestException where one is missing or unusable
     */
    GameFiles files(String chosen, IwadLocator locator) throws PlaytestException {
        Path named = config;
        return named != null && file.isEmpty() ? ConfigFile.read(named).files(iwad, further, locator)
                : GameFiles.resolve(chosen, iwad, further, locator);
    }

    /**
     * @throws IllegalArgumentException where there is no agent of the name that was asked for
     * @throws PlaytestException where it is a checkpoint that cannot be used
     */
    void checkAgent() throws PlaytestException {
        try {
            InstalledAgents.require(agent);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Invalid value for option '--agent': " + e.getMessage(), e);
        }
    }

    /**
     * A request for each map.
     *
     * @throws PlaytestException        where there is no such map
     * @throws IllegalArgumentException where a number makes no sense
     */
    List<PlaytestRequest> requests(GameFiles files, int jobs) throws PlaytestException {
        Path named = config;
        @Nullable ConfigFile read = named == null ? null : ConfigFile.read(named);
        @Nullable GameSetup said = read == null ? null : read.setup();
        List<String> wanted = maps.isEmpty() && read != null ? List.of(read.map()) : maps;
        List<PlaytestRequest> requests = new ArrayList<>();
        for (String map : files.choose(wanted)) {
            requests.add(PlaytestRequest.of(files.wads(), map)
                    .skill(skill >= 0 ? skill : said != null ? said.skill() : USUAL_SKILL)
                    .monsters(!noMonsters && (said == null || said.monsters()))
                    .episodes(episodes).episodeSeconds(seconds(said)).agent(agent()).seed(seed).jobs(jobs)
                    .demoFormat(demoFormat).configFiles(read == null ? List.of() : List.of(read.path()))
                    .visual(!noVisual).build());
        }
        return requests;
    }

    private int seconds(@Nullable GameSetup said) {
        if (episodeTime >= 0 || said == null || said.episodeTimeout() == 0) {
            return episodeTime >= 0 ? episodeTime : USUAL_SECONDS;
        }
        return Math.ceilDiv(said.episodeTimeout(), GameSetup.TICS_PER_SECOND);
    }

    /** The agent's name; where it is a file, with its full path, since a queue may be served from elsewhere. */
    private String agent() {
        boolean listed = InstalledAgents.all().all().stream().anyMatch(factory -> factory.id().equals(agent));
        return !listed && Files.isRegularFile(Path.of(agent)) ? Path.of(agent).toAbsolutePath().toString() : agent;
    }

    /** The names of the agents, for the help. */
    static final class AgentNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return InstalledAgents.names().iterator();
        }
    }
}
