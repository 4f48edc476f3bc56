/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.Objects;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.outrider.ui.bot.UIThreadRunnable;

/** Runs commands as their keys do. */
final class Commands {

    private Commands() {
    }

    static void execute(String id) {
        UIThreadRunnable.syncExec(() -> {
            Objects.requireNonNull(PlatformUI.getWorkbench().getService(IHandlerService.class))
                    .executeCommand(id, null);
            return true;
        });
    }
}
