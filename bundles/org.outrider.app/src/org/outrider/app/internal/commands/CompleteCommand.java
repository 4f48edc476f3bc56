/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.engine.EngineFeature;
import org.outrider.engine.GameEngine;
import org.outrider.explore.CompletionSettings;
import org.outrider.explore.MonsterMode;
import org.outrider.explore.Objective;
import org.outrider.report.completion.CompletionFolder;
import org.outrider.report.completion.CompletionMatrix;
import org.outrider.report.text.TextTable;
import org.outrider.run.EngineChoice;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code complete}: proves by demos what of maps can be completed. */
@Command(name = "complete", sortOptions = false,
        description = "Searches maps for ways to their exits, secrets, keys, items and monsters, and shows what can be"
                + " completed at which skill: a demo for each green cell, and for each red one what stood in the way."
                + " The output folder holds report.html, matrix.md, matrix.json and the demos.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  outrider complete freedoom2.wad --map MAP01",
            "  outrider complete mymap.wad --skills 2-4 --monsters off --objectives exit,secrets",
            "  outrider complete mymap.wad --map all --budget 2m --jobs 4 --out matrix",
            "",
            "The same seed and --tics give the same matrix as long as no --budget runs out before.",
            "Started again with the same --out, it goes on where it was stopped, keeps rows that miss nothing, and",
            "tries the demos of the others first.",
            "Exit codes: 0 ok, 1 an exit was not reached (--fail-on-missing), 2 usage, 3 unusable input, 130 stopped."})
public final class CompleteCommand extends WadCommand {

    private static final Pattern RANGE = Pattern.compile("([1-5])(?:-([1-5]))?");

    @Parameters(index = "0", paramLabel = "FILE",
            description = "The WAD: a path, or the name of an IWAD such as freedoom2.wad.")
    private String file = "";

    @Option(names = "--iwad", paramLabel = "FILE", description = "The IWAD under it. Default: one that fits.")
    private @Nullable String iwad;

    @Option(names = "--file", paramLabel = "FILE", description = "A further WAD to lay over it. May be repeated.")
    private List<Path> further = List.of();

    @Option(names = "--map", split = ",", paramLabel = "MAP", defaultValue = "all",
            description = "Which maps. Default: ${DEFAULT-VALUE}.")
    private List<String> maps = List.of();

    @Option(names = "--skills", paramLabel = "N-M", defaultValue = "3",
            description = "Which skills, such as 3 or 1-5. Default: ${DEFAULT-VALUE}.")
    private String skills = "";

    @Option(names = "--monsters", paramLabel = "MODE", defaultValue = "on",
            description = "on, off, or invulnerable: they are there and cannot hurt the player, which no demo can show"
                    + " in another port. Default: ${DEFAULT-VALUE}.")
    private String monsters = "";

    @Option(names = "--objectives", split = ",", paramLabel = "WHAT",
            description = "What to look for: exit, secret-exit, secrets, keys, items, kills. Default: all.")
    private List<String> objectives = List.of();

    @Option(names = "--budget", paramLabel = "TIME", converter = BudgetConverter.class, defaultValue = "10m",
            description = "Time for each map and skill, such as 90s or 10m. Default: ${DEFAULT-VALUE}.")
    private Duration budget = Duration.ofMinutes(10);

    @Option(names = "--tics", paramLabel = "N", defaultValue = "400000",
            description = "Tics of the game to play for each map and skill, 35 a second. Default: ${DEFAULT-VALUE}.")
    private long tics;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "The source of chance. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--jobs", paramLabel = "N",
            description = "How many maps to search at the same time. Default: one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--out", paramLabel = "DIR",
            description = "The folder for matrix and demos. Default: a folder in outrider-report named after the WAD.")
    private @Nullable Path folder;

    @Mixin
    private EngineOption engine = new EngineOption();

    @Option(names = "--json", description = "Print the document in place of the table.")
    private boolean json;

    @Option(names = "--fail-on-missing", description = "End with exit code 1 where an exit was not reached.")
    private boolean failOnMissing;

    private final EngineChoice engines;
    private final IwadLocator locator;

    /** The command with the installed engines on this system. */
    public CompleteCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem());
    }

    CompleteCommand(EngineChoice engines, IwadLocator locator) {
        this.engines = engines;
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, IOException {
        if (jobs < 1) {
            throw usageError("Invalid value for option '--jobs': " + jobs + " is not 1 or more");
        }
        CompletionSettings settings = settings();
        List<Integer> wanted = skillList();
        GameFiles files = GameFiles.resolve(file, iwad, further, locator);
        GameEngine found = chosen(files);
        Targets.requireFolder(folder());
        CompletionSession session = new CompletionSession(found, files, files.choose(maps), wanted, settings,
                folder(), jobs, err());
        CompletionMatrix matrix = session.search();
        if (json) {
            out().print(CompletionFolder.json(matrix));
        } else {
            print(matrix);
        }
        if (session.isStopped()) {
            return ExitCode.INTERRUPTED;
        }
        boolean missing = matrix.rows().stream().flatMap(row -> row.cell(Objective.EXIT).stream())
                .anyMatch(cell -> cell.state() == CompletionMatrix.State.MISSED);
        return failOnMissing && missing ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private GameEngine chosen(GameFiles files) throws PlaytestException {
        GameEngine found = engine.choose(engines, files.wads(), files.choose(maps));
        EngineChoice.require(found, EngineFeature.SNAPSHOTS,
                "'complete' keeps moments of the game and goes back to them. Maps that only this engine plays can be"
                        + " played by 'playtest'");
        return found;
    }

    private Path folder() {
        Path chosen = folder;
        return chosen != null ? chosen : Path.of("outrider-report",
                Path.of(file).getFileName().toString().replaceFirst("(?i)\\.wad$", "") + "-complete");
    }

    private CompletionSettings settings() {
        try {
            return new CompletionSettings(monsterMode(), wantedObjectives(), tics, budget, seed);
        } catch (IllegalArgumentException e) {
            throw usageError(String.valueOf(e.getMessage()));
        }
    }

    private MonsterMode monsterMode() {
        try {
            return MonsterMode.valueOf(monsters.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw usageError("Invalid value for option '--monsters': '" + monsters
                    + "' is none of on, off, invulnerable");
        }
    }

    private Set<Objective> wantedObjectives() {
        Set<Objective> set = EnumSet.noneOf(Objective.class);
        for (String name : objectives) {
            try {
                set.add(Objective.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
            } catch (IllegalArgumentException e) {
                throw usageError("Invalid value for option '--objectives': '" + name
                        + "' is none of exit, secret-exit, secrets, keys, items, kills");
            }
        }
        return set.isEmpty() ? EnumSet.allOf(Objective.class) : set;
    }

    private List<Integer> skillList() {
        Matcher matcher = RANGE.matcher(skills);
        if (!matcher.matches()) {
            throw usageError("Invalid value for option '--skills': '" + skills + "' is no skill or range in 1-5");
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        List<Integer> list = new ArrayList<>();
        for (int skill = first; skill <= last; skill++) {
            list.add(skill);
        }
        if (list.isEmpty()) {
            throw usageError("Invalid value for option '--skills': '" + skills + "' ends before it begins");
        }
        return list;
    }

    private void print(CompletionMatrix matrix) {
        List<Objective> columns = matrix.terms().objectives();
        List<String> headings = new ArrayList<>(List.of("map", "skill"));
        columns.forEach(objective -> headings.add(objective.label()));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (CompletionMatrix.Row row : matrix.rows()) {
            List<Object> cells = new ArrayList<>(List.of(row.map(), row.skill()));
            columns.forEach(objective -> cells.add(CompletionFolder.text(row.cell(objective))));
            table.add(cells.toArray());
        }
        List<Object> sums = new ArrayList<>(List.of("reached", ""));
        columns.forEach(objective -> sums.add(matrix.score(objective)));
        table.add(sums.toArray());
        table.print(out());
        out().println("report: " + folder().resolve(CompletionFolder.PAGE));
    }
}
