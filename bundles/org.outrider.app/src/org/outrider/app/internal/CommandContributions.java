/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/** Finds the subcommands that bundles contribute to the extension point {@code org.outrider.app.commands}. */
final class CommandContributions {

    static final String EXTENSION_POINT = "org.outrider.app.commands";

    private CommandContributions() {
    }

    /** A contribution that cannot be created is logged and left out, so that it takes no other command with it. */
    static List<Callable<Integer>> of(IExtensionRegistry registry) {
        List<Callable<Integer>> commands = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
            try {
                commands.add(create(element));
            } catch (CoreException | ClassCastException e) {
                ILog.of(CommandContributions.class).error("Cannot create the command " + element.getAttribute("class")
                        + " contributed by " + element.getContributor().getName(), e);
            }
        }
        return commands;
    }

    /** The extension point's schema asks for a {@code Callable<Integer>}; only its raw type can be checked. */
    @SuppressWarnings("unchecked")
    private static Callable<Integer> create(IConfigurationElement element) throws CoreException {
        return (Callable<Integer>) element.createExecutableExtension("class");
    }
}
