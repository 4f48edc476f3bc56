/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import picocli.CommandLine.Command;

/** The command {@code db}, which holds those about the database itself. */
@Command(name = "db", sortOptions = false, description = "Looks after the database.",
        subcommands = {DbInfoCommand.class, DbMigrateCommand.class, DbBackupCommand.class, DbRestoreCommand.class})
public final class DbCommand extends GroupCommand {
}
