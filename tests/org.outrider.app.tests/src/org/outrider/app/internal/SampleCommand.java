/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal;

import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command that ends as its test wishes. */
@Command(name = "sample", description = "Ends as its test wishes. That is with the exit"
        + " code that it is told.", mixinStandardHelpOptions = true)
public final class SampleCommand implements Callable<Integer> {

    @Option(names = "--exit", description = "the exit code", defaultValue = "0")
    private int exitCode;

    private final @Nullable Exception failure;

    /** A command that ends with the exit code it is told. */
    public SampleCommand() {
        this(null);
    }

    SampleCommand(@Nullable Exception failure) {
        this.failure = failure;
    }

    @Override
    public Integer call() throws Exception {
        if (failure != null) {
            throw failure;
        }
        return exitCode;
    }
}
