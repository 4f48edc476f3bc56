/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.outrider.app.ExitCode;
import org.outrider.app.internal.plot.Curve;
import org.outrider.app.internal.plot.CurveChart;
import org.outrider.app.internal.plot.Measure;
import org.outrider.app.internal.plot.TrainingCurves;
import org.outrider.engine.ScreenResolution;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code plot-training}: draws how trainings went. */
@Command(name = "plot-training", sortOptions = false,
        description = "Draws how trainings went, from their logs, as SVG or PNG.",
        footerHeading = "%nExamples:%n",
        footer = {"  outrider plot-training runs/basic --out basic.svg",
            "  outrider plot-training first.jsonl second.jsonl.gz --measure loss --out loss.png"})
public final class PlotTrainingCommand extends WadCommand {

    @Parameters(paramLabel = "RUN", arity = "1..*",
            description = "Folders of trainings, or their logs, which may be packed by gzip.")
    private List<Path> runs = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Ends in .svg or .png.")
    private Path file = Path.of("");

    @Option(names = "--measure", paramLabel = "MEASURE", defaultValue = "score",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Measure measure = Measure.SCORE;

    @Option(names = "--title", defaultValue = "", description = "What stands above.")
    private String title = "";

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "800x450", converter = SizeConverter.class,
            description = "Default: ${DEFAULT-VALUE}.")
    private ScreenResolution size = ScreenResolution.of(800, 450);

    @Override
    int run() throws IOException {
        if (!file.toString().matches(".*\\.(svg|png)")) {
            throw usageError("Invalid value for option '--out': " + file + " ends in neither .svg nor .png");
        }
        TrainingCurves reader = new TrainingCurves();
        List<Curve> curves = new ArrayList<>();
        for (Path run : runs) {
            curves.add(reader.read(run, measure));
        }
        new CurveChart(title, measure.label(), size.width(), size.height(), curves).write(file);
        out().println(file);
        return ExitCode.OK;
    }
}
