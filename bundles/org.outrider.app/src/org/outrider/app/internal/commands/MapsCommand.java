/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.run.EngineChoice;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFormatException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code maps}: lists the maps of a WAD with what is on them, and holds those about the library. */
@Command(name = "maps", sortOptions = false,
        description = "Lists the maps of a WAD: their things by kind, lines, sectors, size, specials and secrets."
                + " Its subcommands look after the map library.",
        subcommands = {MapsAddCommand.class, MapsListCommand.class, MapsShowCommand.class, MapsDeleteCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {"  outrider maps freedoom2.wad", "  outrider maps mymap.wad --json",
            "  outrider maps add mymap.wad --name my_map"})
public final class MapsCommand extends WadCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE",
            description = "The WAD: a path, or the name of an IWAD such as freedoom2.wad.")
    private @Nullable String file;

    @Option(names = "--json", description = "Print JSON in place of the table.")
    private boolean json;

    private final EngineChoice engines;
    private final IwadLocator locator;

    /** The command with the installed engines on this system. */
    public MapsCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem());
    }

    MapsCommand(EngineChoice engines, IwadLocator locator) {
        this.engines = engines;
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, WadFormatException, IOException {
        String named = file;
        if (named == null) {
            throw usageError("Missing required parameter: 'FILE'");
        }
        return new MapListing(engines.classic().mapRules(), json, out()).list(locator.locate(named));
    }
}
