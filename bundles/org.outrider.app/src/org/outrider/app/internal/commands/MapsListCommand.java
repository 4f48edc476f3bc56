/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.util.List;

import org.outrider.app.ExitCode;
import org.outrider.report.StoreJson;
import org.outrider.report.text.TextTable;
import org.outrider.report.text.Times;
import org.outrider.store.MapUse;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import picocli.CommandLine.Command;

/** The command {@code maps list}. */
@Command(name = "list", sortOptions = false, description = "Lists the map library, the newest first.")
final class MapsListCommand extends StoreCommand {

    @Override
    int run(Store store) throws StoreException {
        List<MapUse> maps = store.maps().list();
        if (json()) {
            out().print(StoreJson.mapList(maps));
            return ExitCode.OK;
        }
        TextTable table = new TextTable("name", "id", "file", "kB", "levels", "tests", "trainings", "added");
        for (MapUse use : maps) {
            table.add(use.map().name(), use.map().id(), use.map().filename(), use.map().sizeBytes() / 1024,
                    use.map().levels().size(), use.testCount(), use.trainCount(), Times.of(use.map().uploadedAt()));
        }
        table.print(out());
        return ExitCode.OK;
    }
}
