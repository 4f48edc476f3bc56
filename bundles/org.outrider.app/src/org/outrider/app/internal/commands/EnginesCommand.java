/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.engine.EngineFeature;
import org.outrider.engine.EngineFolders;
import org.outrider.engine.EngineStatus;
import org.outrider.engine.GameEngine;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code engines}: what games can be run with, and what is missing. */
@Command(name = "engines", sortOptions = false,
        description = "Lists the engines that games can be run with: their version, where they lie, what they can do,"
                + " and what is missing of those that cannot be used yet.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  outrider engines",
            "  outrider engines --vizdoom-home /opt/vizdoom     tells where ViZDoom lies, from now on",
            "  outrider engines --forget-vizdoom-home"})
public final class EnginesCommand extends WadCommand {

    private static final String VIZDOOM = "vizdoom";

    @Option(names = "--json", description = "Print JSON in place of the table.")
    private boolean json;

    @ArgGroup(exclusive = true)
    private @Nullable Setting setting;

    private final EngineChoice engines;
    private final EngineFolders folders;

    /** What can be set, one at a time. */
    private static final class Setting {

        @Option(names = "--vizdoom-home", paramLabel = "DIR",
                description = "Keep this folder as the one in which ViZDoom lies.")
        private @Nullable Path home;

        @Option(names = "--forget-vizdoom-home", description = "Look for ViZDoom in the usual folders again.")
        private boolean forget;
    }

    /** The command with the engines on this system. */
    public EnginesCommand() {
        this(EngineChoice.installed(), EngineFolders.ofUser());
    }

    EnginesCommand(EngineChoice engines, EngineFolders folders) {
        this.engines = engines;
        this.folders = folders;
    }

    @Override
    int run() throws PlaytestException, IOException {
        Setting wanted = setting;
        if (wanted != null) {
            keep(wanted);
        }
        List<Row> rows = engines.all().stream().map(Row::of).toList();
        if (json) {
            out().println(Json.of(rows));
        } else {
            rows.forEach(this::print);
        }
        return ExitCode.OK;
    }

    private void keep(Setting wanted) throws PlaytestException, IOException {
        Path home = wanted.home;
        if (home == null) {
            folders.remove(VIZDOOM);
        } else if (Files.isDirectory(home)) {
            folders.set(VIZDOOM, home);
        } else {
            throw new PlaytestException(home + " is no folder");
        }
    }

    private void print(Row row) {
        out().println(row.name() + (row.version().isEmpty() ? "" : " " + row.version())
                + (row.available() ? "" : " (cannot be used yet)"));
        String path = row.path();
        out().println("  lies in  " + (path == null ? row.available() ? "the product" : "no folder that was found"
                : path));
        out().println("  can do   " + (row.features().isEmpty() ? "maps of Doom's own format"
                : "maps of Doom's own format, " + row.features().stream().collect(Collectors.joining(", "))));
        String missing = row.missing();
        if (missing != null) {
            out().println("  missing  " + missing.replace("\n", "\n           "));
        }
    }

    /**
     * An engine as it is told.
     *
     * @param path null for one that is part of the product, or was not found
     * @param missing null for one that can be used
     */
    record Row(String name, String version, boolean available, @Nullable String path, List<String> features,
            @Nullable String missing) {

        static Row of(GameEngine engine) {
            EngineStatus status = engine.status();
            @Nullable String path = status.path().isPresent() ? status.path().get().toString() : null;
            @Nullable String missing = status.missing().isPresent() ? status.missing().get() : null;
            return new Row(engine.id(), engine.version(), status.isAvailable(), path,
                    status.features().stream().map(EngineFeature::label).toList(), missing);
        }
    }
}
