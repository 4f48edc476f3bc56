/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.outrider.analysis.Finding;
import org.outrider.app.ExitCode;
import org.outrider.engine.GameException;
import org.outrider.report.text.TextTable;
import org.outrider.run.EngineChoice;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.visual.plant.DefectClass;
import org.outrider.visual.plant.DetectorTrial;
import org.outrider.visual.plant.TrialResult;
import org.outrider.visual.plant.TrialResult.Frames;
import org.outrider.visual.plant.TrialResult.Tally;
import org.outrider.visual.plant.TrialSettings;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bench detectors}: plants visual defects in maps and counts how many of them are found. */
@Command(name = "detectors", sortOptions = false,
        description = "Plants visual defects in maps, where players come by, lets the explorer play them, and counts"
                + " how many of the defects the detectors find in the frames, and what else they tell.",
        footerHeading = "%nExample:%n",
        footer = {"  outrider bench detectors freedoom2.wad --map MAP01,MAP02 --seed 1", "",
            "The same seed gives the same table."})
public final class BenchDetectorsCommand extends WadCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "The WAD: a path, or the name of an IWAD.")
    private String file = "";

    @Option(names = "--map", split = ",", paramLabel = "MAP", defaultValue = "all",
            description = "The maps to spoil, or 'all'. Default: ${DEFAULT-VALUE}.")
    private List<String> maps = List.of();

    @Option(names = "--per-class", paramLabel = "N", defaultValue = "3",
            description = "Defects of each class to plant on a map, as far as there are places for them."
                    + " Default: ${DEFAULT-VALUE}.")
    private int perClass;

    @Option(names = "--episodes", paramLabel = "N", defaultValue = "2",
            description = "How often each map is played. Default: ${DEFAULT-VALUE}.")
    private int episodes;

    @Option(names = "--episode-time", paramLabel = "SECONDS", defaultValue = "120",
            description = "Time of the game after which an episode ends. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(names = "--monsters", description = "Leave the monsters in.")
    private boolean monsters;

    @Option(names = "--all-frames", description = "Look at every frame that is drawn, not only at key frames.")
    private boolean allFrames;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1",
            description = "The source of all chance. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--alarms", description = "List what was found on the maps as they are, and by the way.")
    private boolean listed;

    @Option(names = "--json", description = "Print JSON in place of the table.")
    private boolean json;

    private final EngineChoice engines;
    private final IwadLocator locator;

    /** The command on this system. */
    public BenchDetectorsCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem());
    }

    BenchDetectorsCommand(EngineChoice engines, IwadLocator locator) {
        this.engines = engines;
        this.locator = locator;
    }

    /** A class of defects. */
    private record ClassRow(String defect, int planted, int seen, int inKeyFrames, int found, double recall) {
    }

    /** A rule; alarms are findings on maps as they are, others findings on spoilt maps that tell of no defect. */
    private record RuleRow(String rule, int alarms, int others) {
    }

    /** What was measured. */
    private record Report(int maps, Frames clean, Frames planted, List<ClassRow> classes, List<RuleRow> rules) {
    }

    @Override
    int run() throws PlaytestException, WadFormatException, GameException, IOException, InterruptedException {
        if (perClass < 1 || episodes < 1 || seconds < 1) {
            throw usageError("'--per-class', '--episodes' and '--episode-time' must be at least 1");
        }
        GameFiles files = GameFiles.resolve(file, null, List.of(), locator);
        List<TrialResult> results = new ArrayList<>();
        try (WadStack wads = WadStack.open(files.wads())) {
            DetectorTrial trial = new DetectorTrial(engines.classic(),
                    new TrialSettings(seed, perClass, episodes, seconds, 3, monsters, allFrames));
            for (String map : files.choose(maps)) {
                results.add(trial.run(wads, map));
                err().println(map + ": " + results.getLast().planted().kept() + " key frames");
                err().flush();
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
        Report report = report(results);
        if (json) {
            out().println(Json.of(report));
        } else {
            print(report, results);
        }
        return ExitCode.OK;
    }

    private static Report report(List<TrialResult> results) {
        Map<DefectClass, Tally> classes = new EnumMap<>(DefectClass.class);
        Map<String, RuleRow> rules = new TreeMap<>();
        for (TrialResult result : results) {
            result.classes().forEach((kind, tally) -> classes.merge(kind, tally, Tally::plus));
            result.alarms().forEach(finding -> add(rules, finding, 1, 0));
            result.byTheWay().forEach(finding -> add(rules, finding, 0, 1));
        }
        return new Report(results.size(), results.stream().map(TrialResult::clean).reduce(Frames.NONE, Frames::plus),
                results.stream().map(TrialResult::planted).reduce(Frames.NONE, Frames::plus),
                classes.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).toList(),
                List.copyOf(rules.values()));
    }

    private static void add(Map<String, RuleRow> rules, Finding finding, int alarms, int others) {
        rules.merge(finding.ruleId(), new RuleRow(finding.ruleId(), alarms, others),
                (a, b) -> new RuleRow(a.rule(), a.alarms() + b.alarms(), a.others() + b.others()));
    }

    private static ClassRow row(DefectClass kind, Tally tally) {
        return new ClassRow(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), tally.planted(), tally.seen(),
                tally.kept(), tally.found(), (double) tally.found() / tally.planted());
    }

    private void print(Report report, List<TrialResult> results) {
        Frames clean = report.clean();
        out().printf(Locale.ROOT, "%d maps; %,d frames of the maps as they are, %,d drawn, %,d kept (%.1f %%)%n%n",
                report.maps(), clean.tics(), clean.looks(), clean.kept(),
                100.0 * clean.kept() / Math.max(1, clean.tics()));
        TextTable classes = new TextTable("defect", "planted", "seen", "in key frames", "found", "recall");
        report.classes().forEach(row -> classes.add(row.defect(), row.planted(), row.seen(), row.inKeyFrames(),
                row.found(), String.format(Locale.ROOT, "%.2f", row.recall())));
        classes.print(out());
        out().println();
        TextTable rules = new TextTable("rule", "on maps as they are", "on spoilt maps, of no defect");
        report.rules().forEach(row -> rules.add(row.rule(), row.alarms(), row.others()));
        rules.print(out());
        if (listed) {
            out().println();
            for (TrialResult result : results) {
                result.alarms().forEach(finding -> out().println(result.map() + " as it is: " + text(finding)));
                result.byTheWay().forEach(finding -> out().println(result.map() + " spoilt: " + text(finding)));
                result.missed().forEach(defect -> out().println(result.map() + " missed: " + defect));
            }
        }
    }

    private static String text(Finding finding) {
        return finding.ruleId() + ": " + finding.title() + " " + finding.moments();
    }
}
