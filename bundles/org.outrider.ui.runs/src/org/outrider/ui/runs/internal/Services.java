/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal;

import java.util.Objects;

import org.eclipse.ui.PlatformUI;
import org.outrider.ui.WorkbenchStore;
import org.outrider.ui.runs.WorkbenchRuns;

/** The workbench's services for parts that have no site. */
public final class Services {

    private Services() {
    }

    public static WorkbenchRuns runs() {
        return Objects.requireNonNull(PlatformUI.getWorkbench().getService(WorkbenchRuns.class));
    }

    public static WorkbenchStore store() {
        return Objects.requireNonNull(PlatformUI.getWorkbench().getService(WorkbenchStore.class));
    }
}
