/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.outrider.app.ExitCode;
import org.outrider.scenario.Course;
import org.outrider.scenario.Scenario;
import org.outrider.scenario.Scenarios;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code scenarios export}. */
@Command(name = "export", sortOptions = false,
        description = {"Writes a scenario's map as a WAD and its settings as a configuration file of ViZDoom's form.",
            "The rules of a scenario are not in them."},
        footerHeading = "%nExamples:%n", footer = "  outrider scenarios export all --out scenarios")
final class ScenariosExportCommand extends WadCommand {

    @Parameters(index = "0", paramLabel = "NAME", description = "Such as basic, or 'all'.")
    private String name = "";

    @Option(names = "--out", paramLabel = "FOLDER", defaultValue = ".",
            description = "Where to write NAME.wad and NAME.cfg. Default: the current folder.")
    private Path folder = Path.of(".");

    @Override
    int run() throws IOException {
        List<Scenario> scenarios;
        try {
            scenarios = name.equals("all") ? Scenarios.all() : List.of(ScenarioText.find(name));
        } catch (IllegalArgumentException e) {
            throw usageError(e.getMessage());
        }
        Files.createDirectories(folder);
        for (Scenario scenario : scenarios) {
            Path wad = folder.resolve(scenario.name() + ".wad");
            Path config = folder.resolve(scenario.name() + ".cfg");
            Files.write(wad, Course.pwad(scenario.setting().orElseThrow()));
            Files.writeString(config, ScenarioText.config(scenario, scenario.name() + ".wad"));
            out().println(wad);
            out().println(config);
        }
        return ExitCode.OK;
    }
}
