/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import org.outrider.analysis.EpisodeLog;
import org.outrider.app.ExitCode;
import org.outrider.engine.GameEvent;
import org.outrider.report.StoreJson;
import org.outrider.report.text.TextTable;
import org.outrider.report.text.Times;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code test logs}. */
@Command(name = "logs", sortOptions = false, description = "Tells all that happened in an episode of a test run.")
final class TestLogsCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "RUN", description = "The run.")
    private String run = "";

    @Option(names = "--episode", required = true, paramLabel = "N", description = "The episode's number.")
    private int episode;

    @Override
    int run(Store store) throws StoreException {
        EpisodeLog log = store.episodes().log(run, episode);
        if (json()) {
            out().print(StoreJson.episodeLogs(run, log));
            return ExitCode.OK;
        }
        TextTable table = new TextTable("time", "tic", "health", "event");
        for (GameEvent event : log.events()) {
            table.add(Times.ofTics(event.stamp().tic()), event.stamp().tic(), event.stamp().health(), describe(event));
        }
        table.print(out());
        return ExitCode.OK;
    }

    private static String describe(GameEvent event) {
        return switch (event) {
            case GameEvent.Kill kill -> kill.victim().name() + " killed by " + kill.means();
            case GameEvent.Damage damage -> damage.victim().name() + " loses " + damage.health();
            case GameEvent.Pickup pickup -> "picks up " + pickup.item();
            case GameEvent.AmmoUsed ammo -> "uses " + ammo.amount() + " " + ammo.ammo();
            case GameEvent.LineTriggered line -> "line " + line.line() + ": " + line.what();
            case GameEvent.Teleported teleported -> teleported.actor().name() + " teleports";
            case GameEvent.SecretFound secret -> "finds the secret sector " + secret.sector();
            case GameEvent.Raised raised -> raised.actor().name() + " is raised";
            case GameEvent.LevelExit exit -> exit.secret() ? "leaves through the secret exit" : "leaves the map";
        };
    }
}
