/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.check.Checks;
import org.outrider.check.score.Detection;
import org.outrider.check.score.FindingSource;
import org.outrider.check.score.Label;
import org.outrider.check.score.MapName;
import org.outrider.check.score.Scorecard;
import org.outrider.check.score.ScorecardText;
import org.outrider.check.score.StaticSource;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.run.EngineChoice;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFormatException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code scorecard}: measures what is found against bugs that people reported. */
@Command(name = "scorecard", sortOptions = false,
        description = "Measures what checks and detectors find against labelled bugs: recall by origin and class, false"
                + " alarms on negative controls, and what else was found.",
        footerHeading = "%nExamples:%n",
        footer = {"  outrider scorecard labels.jsonl negatives.jsonl --out score",
            "  outrider scorecard labels.jsonl negatives.jsonl --origin human_report,maintainer_fix"
                    + " --budget 5m-per-map --out score"})
public final class ScorecardCommand extends WadCommand {

    @Parameters(index = "0", paramLabel = "LABELS", description = "Labelled bugs, one JSON object a line.")
    private Path labels = Path.of("");

    @Parameters(index = "1", paramLabel = "NEGATIVES", description = "Places that look like a bug and are none.")
    private Path negatives = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR",
            description = "Where result.json, scorecard.md, detections.jsonl and unmatched.jsonl go.")
    private Path out = Path.of("");

    @Option(names = "--origin", split = ",", paramLabel = "ORIGIN", description = "Only labels of these. Default: all.")
    private List<String> origins = List.of();

    @Option(names = "--min-conf", paramLabel = "0-1", defaultValue = "0.6",
            description = "Only labels of at least that confidence. Default: ${DEFAULT-VALUE}.")
    private double confidence;

    @Option(names = "--budget", paramLabel = "TIME", converter = BudgetConverter.class,
            description = "Play as well, each map for so long, such as 5m-per-map. Default: static checks only.")
    private @Nullable Duration budget;

    @Option(names = "--jobs", paramLabel = "N", description = "Maps at once. Default: as many as there are processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    private final EngineChoice engines;
    private final IwadLocator locator;

    /** The command with the installed engines on this system. */
    public ScorecardCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem());
    }

    ScorecardCommand(EngineChoice engines, IwadLocator locator) {
        this.engines = engines;
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, WadFormatException, GameException, IOException, InterruptedException {
        if (jobs < 1) {
            throw usageError("Invalid value for option '--jobs': " + jobs + " is not at least 1");
        }
        List<Label> wanted = Label.read(labels).stream()
                .filter(label -> label.confidence() >= confidence
                        && (origins.isEmpty() || origins.contains(label.origin())))
                .toList();
        List<Label> controls = Label.read(negatives);
        TreeSet<MapName> maps = Stream.concat(wanted.stream(), controls.stream()).map(Label::mapName)
                .collect(Collectors.toCollection(TreeSet::new));
        if (maps.isEmpty()) {
            throw new PlaytestException(labels + " has no label of that origin and confidence");
        }
        List<Detection> detections = new ScoreRun(locator, sources(engines.classic()), jobs, err()).detect(maps);
        Scorecard card = Scorecard.of(wanted, controls, detections);
        Files.createDirectories(out);
        write("result.json", ScorecardText.json(card));
        write("scorecard.md", ScorecardText.markdown(card));
        write("detections.jsonl", lines(detections));
        write("unmatched.jsonl", lines(card.leftOver()));
        out().print(ScorecardText.markdown(card));
        return ExitCode.OK;
    }

    private List<FindingSource> sources(GameEngine game) {
        List<FindingSource> sources = new ArrayList<>();
        sources.add(new StaticSource(game.mapRules(), Checks.installed()));
        Duration time = budget;
        if (time != null) {
            sources.add(new PlaySource(game, time));
        }
        return sources;
    }

    private static String lines(List<Detection> detections) {
        return detections.stream().map(ScorecardText::line).collect(Collectors.joining());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(out.resolve(name), text, StandardCharsets.UTF_8);
    }
}
