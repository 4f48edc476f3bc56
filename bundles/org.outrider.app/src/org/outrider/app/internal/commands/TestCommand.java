/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import picocli.CommandLine.Command;

/** The command {@code test}, which holds those about test runs. */
@Command(name = "test", sortOptions = false, description = "Starts and stops test runs, and tells what comes of them.",
        subcommands = {TestStartCommand.class, TestStopCommand.class, TestStatusCommand.class,
            TestResultsCommand.class, TestLogsCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {"  outrider test start mymap.wad --episodes 20     prints the id of a run",
            "  outrider worker --drain                         plays what waits",
            "  outrider test results test_1f00ba11",
            "  outrider test start mymap.wad --wait            does all of it at once"})
public final class TestCommand extends GroupCommand {
}
