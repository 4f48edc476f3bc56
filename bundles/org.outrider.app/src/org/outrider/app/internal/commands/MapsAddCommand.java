/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.report.StoreJson;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.store.Store;
import org.outrider.store.StoredMap;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code maps add}. */
@Command(name = "add", sortOptions = false, description = "Keeps a WAD in the map library.")
final class MapsAddCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "FILE",
            description = "The WAD: a path, or the name of an IWAD such as freedoom2.wad.")
    private String file = "";

    @Option(names = "--name", paramLabel = "NAME",
            description = "Letters, digits, _ and -. Default: the file's name without its suffix.")
    private @Nullable String name;

    private final IwadLocator locator;

    /** The command on this system. */
    MapsAddCommand() {
        this(IwadLocator.ofSystem());
    }

    MapsAddCommand(IwadLocator locator) {
        this.locator = locator;
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Store store) throws PlaytestException, IOException {
        StoredMap map = store.maps().add(locator.locate(file), name);
        if (json()) {
            out().print(StoreJson.mapAdded(map));
        } else {
            out().println("map " + map.id() + ": " + map.name() + " (" + map.levels().size()
                    + (map.levels().size() == 1 ? " level)" : " levels)"));
        }
        return ExitCode.OK;
    }
}
