/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.util.List;
import java.util.Locale;

import org.outrider.app.ExitCode;
import org.outrider.engine.Button;
import org.outrider.engine.GameVariable;
import org.outrider.report.text.TextTable;
import org.outrider.scenario.Scenario;
import org.outrider.scenario.Scenarios;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code scenarios list}. */
@Command(name = "list", sortOptions = false, description = "Lists the scenarios that come with Outrider.")
final class ScenariosListCommand extends WadCommand {

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** A scenario as JSON shows it; times are in tics. */
    record Row(String name, String description, String score, int actions, List<Button> buttons,
            List<GameVariable> variables, int skill, int frameSkip, int startTime, int timeout, double livingReward,
            double deathPenalty, String rewards) {

        static Row of(Scenario scenario) {
            return new Row(scenario.name(), scenario.description(), lower(scenario), scenario.actions().size(),
                    scenario.actions().buttons(), scenario.variables(), scenario.skill(), scenario.frameSkip(),
                    scenario.startTime(), scenario.timeout(), scenario.livingReward(), scenario.deathPenalty(),
                    scenario.rewards().toString());
        }
    }

    @Override
    int run() {
        List<Scenario> all = Scenarios.all();
        if (json) {
            out().println(Json.of(all.stream().map(Row::of).toList()));
            return ExitCode.OK;
        }
        TextTable table = new TextTable("scenario", "score", "actions", "time", "what there is to do").left(4);
        for (Scenario scenario : all) {
            table.add(scenario.name(), lower(scenario), scenario.actions().size(), ScenarioText.time(scenario),
                    scenario.description());
        }
        table.print(out());
        return ExitCode.OK;
    }

    private static String lower(Scenario scenario) {
        return scenario.score().name().toLowerCase(Locale.ROOT);
    }
}
