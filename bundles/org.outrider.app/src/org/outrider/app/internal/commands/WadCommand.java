/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.ClosedByInterruptException;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.InputException;
import org.outrider.engine.GameException;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFormatException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command about WADs: what is wrong with them is told to the user as unusable input. */
abstract class WadCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, order = Integer.MAX_VALUE, description = "Show this help.")
    private boolean help;

    @Override
    public final Integer call() throws InputException, IOException, InterruptedException {
        try {
            int exitCode = run();
            out().flush();
            return exitCode;
        } catch (PlaytestException | WadFormatException | GameException | ClosedByInterruptException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped while files were read");
            }
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Does the work.
     *
     * @return an exit code, see {@link org.outrider.app.ExitCode}
     */
    abstract int run() throws PlaytestException, WadFormatException, GameException, IOException, InterruptedException;

    /** Where results go. */
    final PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** Where messages go. */
    final PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    /** A fault of the command line itself. */
    final ParameterException usageError(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
