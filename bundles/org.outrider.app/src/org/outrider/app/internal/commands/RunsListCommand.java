/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.report.StoreJson;
import org.outrider.report.text.TextTable;
import org.outrider.report.text.Times;
import org.outrider.store.RunKind;
import org.outrider.store.RunOverview;
import org.outrider.store.RunQuery;
import org.outrider.store.RunState;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredMap;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code runs list}. */
@Command(name = "list", sortOptions = false, description = "Lists runs, the newest first.")
final class RunsListCommand extends StoreCommand {

    @Option(names = "--map", paramLabel = "MAP", description = "Only those on this WAD of the library.")
    private @Nullable String map;

    @Option(names = "--level", paramLabel = "MAP01", description = "Only those on this map of a WAD.")
    private @Nullable String level;

    @Option(names = "--status", paramLabel = "STATUS", description = "Only those: ${COMPLETION-CANDIDATES}.")
    private @Nullable RunState status;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only those: ${COMPLETION-CANDIDATES}.")
    private @Nullable RunKind kind;

    @Option(names = "--agent", paramLabel = "NAME", description = "Only those of this agent or checkpoint.")
    private @Nullable String agent;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50",
            description = "At most so many. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Override
    int run(Store store) throws StoreException {
        List<RunOverview> runs = store.runs().list(new RunQuery(kind, status, mapId(store), level, agent, limit));
        if (json()) {
            out().print(StoreJson.runList(runs));
            return ExitCode.OK;
        }
        TextTable table = new TextTable("run", "status", "map", "level", "agent", "episodes", "exits", "deaths",
                "kills", "findings", "since");
        for (RunOverview run : runs) {
            table.add(run.run().id(), run.run().state().key(), run.mapName(), run.run().submission().level(),
                    run.run().submission().checkpoint(), run.finished() + "/" + run.run().submission().total(),
                    run.exits(), run.deaths(), String.format(Locale.ROOT, "%.1f", run.meanKills()), run.findings(),
                    Times.of(run.run().since()));
        }
        table.print(out());
        return ExitCode.OK;
    }

    private @Nullable Long mapId(Store store) throws StoreException {
        String wanted = map;
        if (wanted == null) {
            return null;
        }
        return store.maps().find(wanted).map(StoredMap::id).orElseThrow(() -> new StoreException(
                "there is no map " + wanted + "; 'outrider maps list' tells which there are"));
    }
}
