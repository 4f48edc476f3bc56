/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.checks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.outrider.ui.maps.MapChange;
import org.outrider.ui.maps.MapSelection;
import org.outrider.wad.WadFormatException;

/** Mends findings in their WADs as the check proposes it, and has the maps checked again. */
public final class Mending extends Job {

    private final StaticChecks checks;
    private final String title;
    private final Map<MapSelection, List<CheckedFinding>> maps;

    /**
     * Mends findings of any maps.
     *
     * @param title of the fix, which all of them have
     */
    public Mending(StaticChecks checks, String title, List<CheckedFinding> findings) {
        super(title);
        this.checks = checks;
        this.title = title;
        maps = findings.stream().collect(Collectors.groupingBy(CheckedFinding::map, LinkedHashMap::new,
                Collectors.toList()));
        setUser(true);
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == StaticChecks.FAMILY;
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, maps.size());
        for (Map.Entry<MapSelection, List<CheckedFinding>> entry : maps.entrySet()) {
            progress.subTask(entry.getKey().toString());
            try {
                mend(entry.getKey(), entry.getValue(), progress.split(1));
            } catch (IOException | WadFormatException e) {
                refuse(entry.getKey(), String.valueOf(e.getMessage()));
            }
            checks.check(entry.getKey());
        }
        return Status.OK_STATUS;
    }

    private void mend(MapSelection map, List<CheckedFinding> findings, IProgressMonitor monitor)
            throws IOException, WadFormatException {
        MapInspection inspection = MapInspection.of(map.wad());
        MapChange.save(map, data -> inspection.mend(data,
                findings.stream().map(CheckedFinding::finding).toList(), title), monitor);
    }

    private void refuse(MapSelection map, String reason) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> MessageDialog.openError(
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), title,
                map + " was not changed.\n\n" + reason));
    }
}
