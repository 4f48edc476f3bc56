/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.Objects;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.outrider.ui.runs.internal.Services;
import org.outrider.ui.runs.internal.live.LiveMarkers;

/** What begins with the workbench: watching WADs as in the last session, and moving markers in map editors. */
public final class Startup implements IStartup {

    @Override
    public void earlyStartup() {
        Objects.requireNonNull(PlatformUI.getWorkbench().getService(RetestOnSave.class)).restore();
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> LiveMarkers.follow(Services.runs()));
    }
}
