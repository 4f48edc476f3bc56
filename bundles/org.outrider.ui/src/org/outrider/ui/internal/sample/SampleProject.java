/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.sample;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.outrider.sample.SampleIwad;

/** Makes a project with the sample game in it. */
public final class SampleProject {

    /** The project's name where the user gives no other. */
    public static final String NAME = "Outrider sample";

    private SampleProject() {
    }

    /**
     * Makes the project and the game where they are not there yet. Takes about a second.
     *
     * @return the game's WAD
     */
    public static IFile create(IWorkspaceRoot root, String name, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Making the sample project", 3);
        IProject project = root.getProject(name);
        if (!project.exists()) {
            project.create(progress.split(1));
        }
        if (!project.isOpen()) {
            project.open(progress.split(1));
        }
        IFile wad = project.getFile(SampleIwad.FILE_NAME);
        if (!wad.exists()) {
            wad.create(SampleIwad.build(), IResource.NONE, progress.split(1));
        }
        return wad;
    }
}
