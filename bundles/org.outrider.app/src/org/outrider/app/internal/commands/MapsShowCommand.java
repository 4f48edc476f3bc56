/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.outrider.app.ExitCode;
import org.outrider.report.StoreJson;
import org.outrider.report.text.Times;
import org.outrider.run.EngineChoice;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.store.Store;
import org.outrider.store.StoredMap;
import org.outrider.wad.WadFormatException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code maps show}: a WAD of the library, or the maps of a file. */
@Command(name = "show", sortOptions = false, description = "Shows a WAD of the library, or the maps of a file.")
final class MapsShowCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "MAP",
            description = "Number or name of a WAD of the library, or a file.")
    private String map = "";

    private final EngineChoice engines;
    private final IwadLocator locator;

    /** The command on this system. */
    MapsShowCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem());
    }

    MapsShowCommand(EngineChoice engines, IwadLocator locator) {
        this.engines = engines;
        this.locator = locator;
    }

    @Override
    int run(Store store) throws PlaytestException, WadFormatException, IOException {
        Optional<StoredMap> stored = Files.exists(Path.of(map)) ? Optional.empty() : store.maps().find(map);
        if (stored.isPresent()) {
            show(stored.get());
            return ExitCode.OK;
        }
        return new MapListing(engines.classic().mapRules(), json(), out())
                .list(locator.locate(map));
    }

    private void show(StoredMap stored) {
        if (json()) {
            out().print(StoreJson.mapDetails(stored));
            return;
        }
        out().println("map      " + stored.id() + ": " + stored.name());
        out().println("file     " + stored.filename() + ", " + stored.sizeBytes() + " bytes, "
                + (stored.iwad() ? "IWAD" : "PWAD"));
        out().println("kept as  " + stored.file());
        out().println("sha256   " + stored.sha256());
        out().println("added    " + Times.of(stored.uploadedAt()));
        out().println("levels   " + String.join(" ", stored.levels()));
    }
}
