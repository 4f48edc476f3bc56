/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.util.Map;

import org.outrider.app.ExitCode;
import org.outrider.report.text.TextTable;
import org.outrider.store.SchemaInfo;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import picocli.CommandLine.Command;

/** The command {@code db info}. */
@Command(name = "info", sortOptions = false, description = "Tells where the database is and what is in it.")
final class DbInfoCommand extends StoreCommand {

    @Override
    int run(Store store) throws StoreException {
        SchemaInfo info = store.info();
        if (json()) {
            out().println(Json.of(new Info(info.url(), info.product(), info.schema(), info.latest(),
                    info.artifacts().toString(), info.rows())));
            return ExitCode.OK;
        }
        out().println("database   " + info.url());
        out().println("product    " + info.product());
        out().println("schema     version " + info.schema());
        out().println("artifacts  " + info.artifacts());
        out().println();
        TextTable table = new TextTable("table", "rows");
        info.rows().forEach(table::add);
        table.print(out());
        return ExitCode.OK;
    }

    /** The JSON of the command. */
    record Info(String database, String product, int schema, int latestSchema, String artifacts,
            Map<String, Long> rows) {
    }
}
