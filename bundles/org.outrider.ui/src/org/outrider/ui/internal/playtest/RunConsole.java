/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.playtest;

import java.util.Arrays;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleManager;
import org.eclipse.ui.console.MessageConsole;
import org.eclipse.ui.console.MessageConsoleStream;

/** The console named Outrider, on which all runs of the workbench tell how they go on. Any thread may write. */
final class RunConsole extends MessageConsole {

    private static final String NAME = "Outrider";

    private final MessageConsoleStream stream = newMessageStream();

    private RunConsole(ImageDescriptor image) {
        super(NAME, image);
    }

    /** The console, made where it is not there yet, and brought to the front. */
    static RunConsole open() {
        IConsoleManager manager = ConsolePlugin.getDefault().getConsoleManager();
        RunConsole console = Arrays.stream(manager.getConsoles())
                .filter(RunConsole.class::isInstance)
                .map(RunConsole.class::cast)
                .findFirst()
                .orElseGet(() -> add(manager));
        manager.showConsoleView(console);
        return console;
    }

    void println(String line) {
        stream.println(line);
    }

    private static RunConsole add(IConsoleManager manager) {
        RunConsole console = new RunConsole(ResourceLocator
                .imageDescriptorFromBundle("org.outrider.ui", "icons/outrider16.png").orElseThrow());
        manager.addConsoles(new IConsole[] {console});
        return console;
    }
}
