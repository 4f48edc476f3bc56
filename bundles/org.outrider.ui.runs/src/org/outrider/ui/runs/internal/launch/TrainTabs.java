/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import org.eclipse.debug.ui.AbstractLaunchConfigurationTabGroup;
import org.eclipse.debug.ui.CommonTab;
import org.eclipse.debug.ui.ILaunchConfigurationDialog;
import org.eclipse.debug.ui.ILaunchConfigurationTab;
import org.eclipse.jdt.annotation.Nullable;

/** The tabs of launch configurations of the type "Train agent". */
public final class TrainTabs extends AbstractLaunchConfigurationTabGroup {

    @Override
    public void createTabs(@Nullable ILaunchConfigurationDialog dialog, @Nullable String mode) {
        setTabs(new ILaunchConfigurationTab[] {new MapTab(), new LearningTab(), new CourseTab(), new EngineTab(),
            new CommonTab()});
    }
}
