/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.sample;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** The wizard <i>New &gt; Outrider &gt; Sample project</i>. */
public final class SampleProjectWizard extends Wizard implements INewWizard {

    private final NamePage page = new NamePage();
    private @Nullable IWorkbenchWindow window;

    public SampleProjectWizard() {
        setWindowTitle("New sample project");
    }

    @Override
    public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
        window = workbench == null ? null : workbench.getActiveWorkbenchWindow();
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        new SampleProjectJob(page.projectName(), window).schedule();
        return true;
    }

    /** Asks for the project's name. */
    private static final class NamePage extends WizardPage {

        private String name = SampleProject.NAME;

        NamePage() {
            super("name", "Sample project", null);
            setDescription("A project with a game of three small maps, free to use. The first map has a mistake in it"
                    + " for the agent to find.");
        }

        String projectName() {
            return name;
        }

        @Override
        public void createControl(@Nullable Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            Label label = new Label(area, SWT.NONE);
            label.setText("&Project name:");
            Text text = new Text(area, SWT.BORDER);
            text.setText(name);
            text.addModifyListener(event -> check(text.getText()));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
            setControl(area);
            check(name);
        }

        private void check(String text) {
            name = text.strip();
            IStatus status = ResourcesPlugin.getWorkspace().validateName(name, IResource.PROJECT);
            boolean taken = status.isOK() && ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists();
            setMessage(taken ? "There is a project of that name; the game is added to it." : null, INFORMATION);
            setErrorMessage(status.isOK() ? null : status.getMessage());
            setPageComplete(status.isOK());
        }
    }
}
