/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.sample;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ISetSelectionTarget;

/** Makes the sample project and selects its WAD wherever it is shown. */
final class SampleProjectJob extends WorkspaceJob {

    private final String name;
    private final @Nullable IWorkbenchWindow window;

    SampleProjectJob(String name, @Nullable IWorkbenchWindow window) {
        super("Making the project " + name);
        this.name = name;
        this.window = window;
        setRule(ResourcesPlugin.getWorkspace().getRoot());
        setUser(true);
    }

    @Override
    public IStatus runInWorkspace(@Nullable IProgressMonitor monitor) throws CoreException {
        IFile wad = SampleProject.create(ResourcesPlugin.getWorkspace().getRoot(), name,
                monitor == null ? new NullProgressMonitor() : monitor);
        Display.getDefault().asyncExec(() -> reveal(wad));
        return Status.OK_STATUS;
    }

    private void reveal(IFile wad) {
        IWorkbenchWindow shown = window;
        if (shown == null || shown.getActivePage() == null) {
            return;
        }
        for (IViewReference view : shown.getActivePage().getViewReferences()) {
            if (view.getView(false) instanceof ISetSelectionTarget target) {
                target.selectReveal(new StructuredSelection(wad));
            }
        }
    }
}
