/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.app.internal.bench.Machine;
import org.outrider.app.internal.bench.SimComparison;
import org.outrider.app.internal.bench.SimFigure;
import org.outrider.app.internal.bench.SourcePort;
import org.outrider.engine.GameException;
import org.outrider.report.text.TextTable;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command {@code bench sim}: measures how fast demos are simulated, beside a source port where one is installed.
 */
@Command(name = "sim", sortOptions = false,
        description = "Measures how many tics a second the game is simulated at without drawing. Where dsda-doom or"
                + " Chocolate Doom is installed, it plays the same demos and is measured, too.",
        footerHeading = "%nExample:%n",
        footer = {"  outrider bench sim --iwad freedoom2.wad demos/", "",
            "Measured is processor time, in which other programs do not count. The engine is warmed up first; of a"
                    + " source port's time, that of a demo of one tic on the same map is subtracted."})
public final class BenchSimCommand extends WadCommand {

    @Parameters(arity = "0..*", paramLabel = "DEMO.lmp",
            description = "The demos; a folder stands for all .lmp files in it. Default: those in the IWAD.")
    private List<Path> files = List.of();

    @Option(names = "--iwad", paramLabel = "IWAD", defaultValue = "freedoom2.wad",
            description = "The game that they were recorded in: a path, or a name. Default: ${DEFAULT-VALUE}.")
    private String iwad = "";

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "10",
            description = "How often each demo is played while it is measured. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--warm-up", paramLabel = "SECONDS", defaultValue = "2",
            description = "Processor time to play each demo for before it is measured. Default: ${DEFAULT-VALUE}.")
    private double warmUp;

    @Option(names = "--no-source-port", description = "Do not measure a source port.")
    private boolean alone;

    @Option(names = "--json", description = "Print JSON in place of the table.")
    private boolean json;

    private final IwadLocator locator;

    /** The command on this system. */
    public BenchSimCommand() {
        this(IwadLocator.ofSystem());
    }

    BenchSimCommand(IwadLocator locator) {
        this.locator = locator;
    }

    /** What was measured; {@code sourcePort} is the name of the program beside which it was, null for none. */
    private record Report(String machine, @Nullable String sourcePort, List<SimFigure> demos, SimFigure all) {
    }

    @Override
    int run() throws PlaytestException, WadFormatException, GameException, IOException, InterruptedException {
        if (rounds < 1 || warmUp < 0) {
            throw usageError("'--rounds' must be at least 1 and '--warm-up' not negative");
        }
        Path path = locator.locate(iwad);
        Optional<SourcePort> found = alone ? Optional.empty() : SourcePort.find();
        @Nullable SourcePort port = found.isPresent() ? found.get() : null;
        try (WadStack wads = WadStack.open(path)) {
            SimComparison comparison = new SimComparison(wads, path, port, warmUp, rounds);
            List<SimFigure> figures = new ArrayList<>();
            for (Map.Entry<String, Demo> entry : demos(wads).entrySet()) {
                figures.add(comparison.measure(entry.getKey(), entry.getValue()));
            }
            Report report = new Report(Machine.line(), port == null ? null : port.name(), figures, comparison.all());
            if (json) {
                out().println(Json.of(report));
            } else {
                print(report);
            }
        }
        return ExitCode.OK;
    }

    private Map<String, Demo> demos(WadStack wads) throws WadFormatException, IOException {
        Map<String, Demo> demos = new LinkedHashMap<>();
        for (Path file : demoFiles()) {
            demos.put(file.getFileName().toString(), DemoReader.read(file));
        }
        if (files.isEmpty()) {
            for (int i = 1; i <= 4; i++) {
                Optional<Lump> lump = wads.find("DEMO" + i);
                if (lump.isPresent()) {
                    demos.put("DEMO" + i, DemoReader.read(lump.get()));
                }
            }
        }
        return demos;
    }

    private List<Path> demoFiles() throws IOException {
        List<Path> demos = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                List<Path> inFolder = new ArrayList<>();
                try (DirectoryStream<Path> folder = Files.newDirectoryStream(file, "*.lmp")) {
                    folder.forEach(inFolder::add);
                }
                inFolder.sort(null);
                demos.addAll(inFolder);
            } else {
                demos.add(file);
            }
        }
        return demos;
    }

    private void print(Report report) {
        out().println(report.machine());
        out().println();
        String port = report.sourcePort();
        TextTable table = port == null ? new TextTable("demo", "map", "tics", "tics/s")
                : new TextTable("demo", "map", "tics", "tics/s", port, "ratio");
        for (SimFigure figure : report.demos()) {
            add(table, figure, port != null);
        }
        add(table, report.all(), port != null);
        table.print(out());
    }

    private static void add(TextTable table, SimFigure figure, boolean withPort) {
        if (withPort) {
            table.add(figure.demo(), figure.map(), figure.tics(), text("%,.0f", figure.ticsPerSecond()),
                    text("%,.0f", figure.sourcePortTicsPerSecond()), text("%.2f", figure.ratio()));
        } else {
            table.add(figure.demo(), figure.map(), figure.tics(), text("%,.0f", figure.ticsPerSecond()));
        }
    }

    private static String text(String format, @Nullable Double number) {
        return number == null ? "?" : String.format(Locale.ROOT, format, number);
    }
}
