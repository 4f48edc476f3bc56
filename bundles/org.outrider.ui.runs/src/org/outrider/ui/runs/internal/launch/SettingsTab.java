/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** A tab of a launch configuration: what its fields show is read from and written to the configuration. */
abstract class SettingsTab extends AbstractLaunchConfigurationTab {

    private final String name;
    private final ImageDescriptor icon;
    private @Nullable Image image;
    private boolean filling;

    SettingsTab(String name, ImageDescriptor icon) {
        this.name = name;
        this.icon = icon;
    }

    @Override
    public final void createControl(@Nullable Composite parent) {
        if (parent == null) {
            throw new IllegalArgumentException("no parent");
        }
        Fields fields = new Fields(parent, this::changed);
        image = new LocalResourceManager(JFaceResources.getResources(), fields.area()).create(icon);
        create(fields);
        setControl(fields.area());
    }

    @Override
    public final void initializeFrom(@Nullable ILaunchConfiguration configuration) {
        if (configuration == null) {
            return;
        }
        filling = true;
        try {
            fill(configuration);
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
        } finally {
            filling = false;
        }
    }

    @Override
    public final void performApply(@Nullable ILaunchConfigurationWorkingCopy configuration) {
        if (configuration != null) {
            apply(configuration);
        }
    }

    @Override
    public void setDefaults(@Nullable ILaunchConfigurationWorkingCopy configuration) {
        // what is not set has its default where it is read
    }

    @Override
    public final boolean isValid(@Nullable ILaunchConfiguration configuration) {
        @Nullable String problem = problem();
        setErrorMessage(problem);
        return problem == null;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public @Nullable Image getImage() {
        return image;
    }

    /** Makes the fields. */
    protected abstract void create(Fields fields);

    /** Shows a configuration in the fields. */
    protected abstract void fill(ILaunchConfiguration configuration) throws CoreException;

    /** Writes the fields into a configuration. */
    protected abstract void apply(ILaunchConfigurationWorkingCopy configuration);

    /** What is wrong with the fields; null for nothing. */
    protected @Nullable String problem() {
        return null;
    }

    private void changed() {
        if (!filling) {
            updateLaunchConfigurationDialog();
        }
    }
}
