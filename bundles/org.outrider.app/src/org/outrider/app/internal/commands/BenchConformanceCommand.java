/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.app.internal.conformance.Script;
import org.outrider.app.internal.conformance.Trace;
import org.outrider.app.internal.conformance.Trace.Moment;
import org.outrider.engine.EngineFailure;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.report.text.TextTable;
import org.outrider.run.EngineChoice;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bench conformance}: tells how far two engines agree on the same actions. */
@Command(name = "conformance", sortOptions = false,
        description = "Has two engines play the same actions on the same maps of Doom's format and tells how far they"
                + " agree: the first tic at which their players are more than a map unit apart, how far they are apart"
                + " later on, health and kills, and how much of the first view is alike within 16 of 256 shades. What"
                + " an engine cannot play is told below the table, and the command then ends with exit code 3.",
        footerHeading = "%nExample:%n",
        footer = "  outrider bench conformance freedoom2.wad --map MAP01,MAP02")
public final class BenchConformanceCommand extends WadCommand {

    /** Tics after which players are compared, with three columns each. */
    private static final int[] LOOKS = {35, 140, 350};
    private static final double APART = 1;
    private static final int SHADES = 16;

    @Parameters(index = "0", paramLabel = "FILE", description = "The WAD to play.")
    private String file = "";

    @Option(names = "--map", split = ",", paramLabel = "MAP", description = "Default: the first of the WAD.")
    private List<String> maps = List.of();

    @Option(names = "--iwad", paramLabel = "IWAD", description = "The game that the WAD belongs to.")
    private @Nullable String iwad;

    @Option(names = "--skill", paramLabel = "1-5", defaultValue = "3", description = "Default: ${DEFAULT-VALUE}.")
    private int skill;

    @Option(names = "--engine", split = ",", paramLabel = "NAME", defaultValue = "classic,vizdoom",
            description = "The two engines. Default: ${DEFAULT-VALUE}.")
    private List<String> names = List.of();

    private final EngineChoice engines;
    private final IwadLocator locator;

    /** The command with the engines on this system. */
    public BenchConformanceCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem());
    }

    BenchConformanceCommand(EngineChoice engines, IwadLocator locator) {
        this.engines = engines;
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, WadFormatException, GameException, IOException {
        if (names.size() != 2 || skill < 1 || skill > 5) {
            throw usageError("'--engine' takes two engines, '--skill' 1 to 5");
        }
        GameFiles files = GameFiles.resolve(file, iwad, List.of(), locator);
        List<String> chosen = files.choose(maps);
        List<GameEngine> pair = new ArrayList<>();
        for (String name : names) {
            pair.add(engines.forMaps(name, files.wads(), chosen));
        }
        TextTable table = table();
        List<String> failures = new ArrayList<>();
        try (WadStack wads = WadStack.open(files.wads().toArray(Path[]::new))) {
            for (String map : chosen) {
                for (Script script : Script.values()) {
                    err().println("playing " + map + ", " + script.label() + " ...");
                    err().flush();
                    try {
                        compare(table, wads, map, script, pair);
                    } catch (GameException | EngineFailure e) {
                        addFailed(table, map, script);
                        failures.add(map + ", " + script.label() + ": " + e.getMessage());
                    }
                }
            }
        }
        out().println(pair.get(0).nameAndVersion() + " and " + pair.get(1).nameAndVersion() + ", skill " + skill);
        out().println();
        table.print(out());
        if (failures.isEmpty()) {
            return ExitCode.OK;
        }
        out().println();
        failures.forEach(out()::println);
        return ExitCode.INPUT;
    }

    private static TextTable table() {
        List<String> headings = new ArrayList<>(List.of("map", "script", "together for"));
        for (int tic : LOOKS) {
            headings.add("tic " + tic + ": apart");
            headings.add("health");
            headings.add("kills");
        }
        headings.add("view alike");
        return new TextTable(headings.toArray(String[]::new));
    }

    private static void addFailed(TextTable table, String map, Script script) {
        List<Object> cells = new ArrayList<>(List.of(map, script.label(), "failed"));
        cells.addAll(Collections.nCopies(1 + 3 * LOOKS.length, ""));
        table.add(cells.toArray());
    }

    private void compare(TextTable table, WadStack wads, String map, Script script, List<GameEngine> pair)
            throws GameException {
        int tics = LOOKS[LOOKS.length - 1];
        Trace first = Trace.of(pair.get(0), wads, map, skill, script, tics);
        Trace second = Trace.of(pair.get(1), wads, map, skill, script, tics);
        int apart = first.firstApart(second, APART);
        List<Object> cells = new ArrayList<>(List.of(map, script.label(), apart < 0 ? "all" : apart + " tics"));
        for (int tic : LOOKS) {
            if (tic < Math.min(first.moments().size(), second.moments().size())) {
                Moment one = first.moments().get(tic);
                Moment other = second.moments().get(tic);
                cells.add(String.format(Locale.ROOT, "%.1f", one.distance(other)));
                cells.add(one.health() + " / " + other.health());
                cells.add(one.kills() + " / " + other.kills());
            } else {
                cells.addAll(List.of("over", "", ""));
            }
        }
        cells.add(String.format(Locale.ROOT, "%.0f %%", 100 * first.alike(second, SHADES)));
        table.add(cells.toArray());
    }
}
