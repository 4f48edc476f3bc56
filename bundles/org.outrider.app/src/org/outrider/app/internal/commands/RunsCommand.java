/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import picocli.CommandLine.Command;

/** The command {@code runs}, which holds those about kept runs. */
@Command(name = "runs", sortOptions = false, description = "Lists, shows, compares, exports and deletes runs.",
        subcommands = {RunsListCommand.class, RunsShowCommand.class, RunsCompareCommand.class,
            RunsExportCommand.class, RunsDeleteCommand.class})
public final class RunsCommand extends GroupCommand {
}
