/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.app.internal.bench.Machine;
import org.outrider.app.internal.bench.SourcePort;
import org.outrider.engine.GameException;
import org.outrider.engine.classic.SimulationBench;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoReader;
import org.outrider.wad.demo.DemoWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bench sim}: measures how fast demos are simulated, beside a source port where one is installed. */
@Command(name = "sim", sortOptions = false,
        description = "Measures how many tics a second the game is simulated at without drawing. Where dsda-doom or"
                + " Chocolate Doom is installed, it plays the same demos and is measured, too.",
        footerHeading = "%nExample:%n",
        footer = {"  outrider bench sim --iwad freedoom2.wad demos/*.lmp", "",
            "Measured is processor time, in which other programs do not count. The engine is warmed up first; of a"
                    + " source port's time, that of a demo of one tic on the same map is subtracted."})
public final class BenchSimCommand extends WadCommand {

    @Parameters(arity = "0..*", paramLabel = "DEMO.lmp", description = "The demos. Default: those in the IWAD.")
    private List<Path> files = List.of();

    @Option(names = "--iwad", paramLabel = "IWAD", defaultValue = "freedoom2.wad",
            description = "The game that they were recorded in: a path, or a name. Default: ${DEFAULT-VALUE}.")
    private String iwad = "";

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5",
            description = "How often each demo is played while it is measured. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--warm-up", paramLabel = "SECONDS", defaultValue = "2",
            description = "Processor time to play each demo for before it is measured. Default: ${DEFAULT-VALUE}.")
    private double warmUp;

    @Option(names = "--no-source-port", description = "Do not measure a source port.")
    private boolean alone;

    private final IwadLocator locator;

    /** The command on this system. */
    public BenchSimCommand() {
        this(IwadLocator.ofSystem());
    }

    BenchSimCommand(IwadLocator locator) {
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, WadFormatException, GameException, IOException, InterruptedException {
        if (rounds < 1 || warmUp < 0) {
            throw usageError("'--rounds' must be at least 1 and '--warm-up' not negative");
        }
        Path path = locator.locate(iwad);
        Optional<SourcePort> port = alone ? Optional.empty() : SourcePort.find();
        out().println(Machine.line());
        out().println();
        try (WadStack wads = WadStack.open(path)) {
            measure(path, wads, port.orElse(null));
        }
        return ExitCode.OK;
    }

    private void measure(Path path, WadStack wads, @Nullable SourcePort port)
            throws WadFormatException, GameException, IOException, InterruptedException {
        Table table = port == null ? new Table("demo", "map", "tics", "tics/s")
                : new Table("demo", "map", "tics", "tics/s", port.name(), "ratio");
        long tics = 0;
        double ours = 0;
        double theirs = 0;
        for (Map.Entry<String, Demo> entry : demos(wads).entrySet()) {
            SimulationBench bench = new SimulationBench(wads, entry.getValue());
            double seconds = bench.secondsPerRound(warmUp, rounds);
            tics += bench.tics();
            ours += seconds;
            if (port == null) {
                table.add(entry.getKey(), bench.map(), bench.tics(), rate(bench.tics(), seconds));
            } else {
                double other = portSeconds(port, path, entry.getValue());
                theirs += other;
                table.add(entry.getKey(), bench.map(), bench.tics(), rate(bench.tics(), seconds),
                        rate(bench.tics(), other), ratio(other, seconds));
            }
        }
        if (port == null) {
            table.add("all", "", tics, rate(tics, ours));
        } else {
            table.add("all", "", tics, rate(tics, ours), rate(tics, theirs), ratio(theirs, ours));
        }
        table.print(out());
    }

    private Map<String, Demo> demos(WadStack wads) throws WadFormatException, IOException {
        Map<String, Demo> demos = new LinkedHashMap<>();
        for (Path file : files) {
            demos.put(file.getFileName().toString(), DemoReader.read(file));
        }
        if (demos.isEmpty()) {
            for (int i = 1; i <= 4; i++) {
                Optional<Lump> lump = wads.find("DEMO" + i);
                if (lump.isPresent()) {
                    demos.put("DEMO" + i, DemoReader.read(lump.get()));
                }
            }
        }
        return demos;
    }

    /** Processor time that the source port takes for the demo beyond that for its first tic, the mean of all rounds. */
    private double portSeconds(SourcePort port, Path path, Demo demo) throws IOException, InterruptedException {
        Path whole = Files.createTempFile("outrider-bench", ".lmp");
        Path start = Files.createTempFile("outrider-bench", ".lmp");
        try {
            DemoWriter.write(demo, whole);
            DemoWriter.write(firstTic(demo), start);
            double sum = 0;
            for (int i = 0; i < rounds; i++) {
                sum += port.cpuSeconds(path, whole) - port.cpuSeconds(path, start);
            }
            return sum / rounds;
        } finally {
            Files.delete(whole);
            Files.delete(start);
        }
    }

    private static Demo firstTic(Demo demo) {
        DemoWriter writer = new DemoWriter(demo.header());
        for (int slot = 0; slot < demo.header().players(); slot++) {
            writer.add(demo.command(0, slot));
        }
        return writer.toDemo();
    }

    private static String rate(long tics, double seconds) {
        return seconds <= 0 ? "too fast to tell" : String.format(Locale.ROOT, "%,.0f", tics / seconds);
    }

    private static String ratio(double theirs, double ours) {
        return theirs <= 0 || ours <= 0 ? "?" : String.format(Locale.ROOT, "%.2f", theirs / ours);
    }
}
