/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.sample;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;

/** The command "Create sample project". */
public final class CreateSampleHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        new SampleProjectJob(SampleProject.NAME, PlatformUI.getWorkbench().getActiveWorkbenchWindow()).schedule();
        return null;
    }
}
