/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code outrider} itself, which only holds its subcommands. */
@Command(name = "outrider",
        description = "An agent rides through a Doom map before its players do.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        footer = {"", "'outrider COMMAND --help' tells all that a command does, and its options.",
                "'outrider workbench [FOLDER]' opens the Eclipse workbench.", "",
                "Exit codes: 0 ok, 1 findings, 2 usage, 3 unusable input, 4 internal error, 130 stopped."})
final class RootCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "name a command");
    }

    /** Tells the version of this build and of the Java it runs on. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var bundle = FrameworkUtil.getBundle(RootCommand.class);
            String version = bundle == null ? "(outside of OSGi)" : bundle.getVersion().toString();
            return new String[] {"outrider " + version,
                    "Java " + Runtime.version() + ", picocli " + CommandLine.VERSION};
        }
    }
}
