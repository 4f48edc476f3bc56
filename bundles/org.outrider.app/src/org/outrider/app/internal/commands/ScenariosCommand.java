/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import picocli.CommandLine.Command;

/** The command {@code scenarios}, which holds those about the tasks for agents that learn. */
@Command(name = "scenarios", sortOptions = false,
        description = "Lists, shows and writes the scenarios: tasks for agents that learn.",
        subcommands = {ScenariosListCommand.class, ScenariosShowCommand.class, ScenariosExportCommand.class})
public final class ScenariosCommand extends GroupCommand {
}
