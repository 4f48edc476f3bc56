/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal;

import java.util.Objects;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;

/** The Eclipse application {@code org.outrider.app.cli}: runs one command line and needs no display. */
public final class CliApplication implements IApplication {

    @Override
    public Integer start(@Nullable IApplicationContext context) {
        Objects.requireNonNull(context);
        context.applicationRunning();
        String[] args = (String[]) Objects.requireNonNull(
                context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        CommandRunner runner = new CommandRunner(CommandContributions.of(Platform.getExtensionRegistry()));
        try (var interruption = GracefulInterrupt.of(Thread.currentThread())) {
            return runner.run(QuotedArguments.unquote(args));
        }
    }

    @Override
    public void stop() {
        // the framework ends with the process, and then GracefulInterrupt stops the command
    }
}
