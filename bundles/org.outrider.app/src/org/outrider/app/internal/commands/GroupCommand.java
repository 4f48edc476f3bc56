/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import picocli.CommandLine.Command;

/** A command that only holds others. */
@Command
abstract class GroupCommand extends WadCommand {

    @Override
    final int run() {
        throw usageError("Missing subcommand");
    }
}
