/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import picocli.CommandLine.Command;

/** The command {@code bench}, which holds benchmarks of whole jobs. */
@Command(name = "bench", sortOptions = false,
        description = "Measures how long whole jobs take on this machine, and what detectors find.",
        subcommands = {BenchEnvCommand.class, BenchConformanceCommand.class, BenchSimCommand.class,
            BenchLearnCommand.class, BenchStoreCommand.class, BenchDetectorsCommand.class})
public final class BenchCommand extends GroupCommand {
}
