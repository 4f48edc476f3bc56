/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Suppressions;
import org.outrider.ui.OutriderPreferences;

/**
 * Has WADs of the workspace checked when they come or change, and what is known of them marked anew when what persons
 * have decided about them changes. An OSGi service that the workspace tells of changes.
 */
public final class CheckOnChange implements IResourceChangeListener {

    private final StaticChecks checks;

    /** Called by the framework. */
    public CheckOnChange(StaticChecks checks) {
        this.checks = checks;
    }

    @Override
    public void resourceChanged(@Nullable IResourceChangeEvent event) {
        IResourceDelta delta = event == null ? null : event.getDelta();
        if (delta == null) {
            return;
        }
        Set<IFile> wads = new HashSet<>();
        Set<IFile> decisions = new HashSet<>();
        try {
            delta.accept(part -> {
                if (part.getResource() instanceof IFile file && isNew(part)) {
                    if (isWad(file)) {
                        wads.add(file);
                    } else if (isDecisions(file)) {
                        decisions.add(file);
                    }
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.get().error("A change of the workspace cannot be followed", e);
        }
        wads.forEach(this::wadChanged);
        decisions.forEach(this::decisionsChanged);
    }

    private static boolean isNew(IResourceDelta part) {
        return part.getKind() != IResourceDelta.CHANGED
                || (part.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
    }

    private static boolean isWad(IResource file) {
        return "wad".equalsIgnoreCase(file.getFileExtension());
    }

    private static boolean isDecisions(IResource file) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(".outrider.json");
    }

    private void wadChanged(IFile wad) {
        if (!wad.exists()) {
            checks.forget(wad);
        } else if (OutriderPreferences.checkOnChange()) {
            checks.check(wad);
        }
    }

    private void decisionsChanged(IFile file) {
        Job.createSystem("Reading decisions about findings", (ICoreRunnable) monitor -> {
            IContainer folder = file.getParent();
            for (IResource member : folder.exists() ? folder.members() : new IResource[0]) {
                if (member instanceof IFile wad && isWad(wad)
                        && Suppressions.fileOf(Path.of(wad.getName())).toString().equals(file.getName())) {
                    readDecisions(wad);
                }
            }
        }).schedule();
    }

    private void readDecisions(IFile wad) {
        try {
            checks.readDecisions(wad);
        } catch (IOException e) {
            CheckMarkers.refuse(wad, null, String.valueOf(e.getMessage()));
        }
    }
}
