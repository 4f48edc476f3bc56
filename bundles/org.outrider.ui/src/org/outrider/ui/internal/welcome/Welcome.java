/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.welcome;

import java.util.Objects;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.outrider.ui.OutriderImages;

/** The first page: what Outrider is for, and how to begin. */
public final class Welcome extends IntroPart {

    private static final String CHEAT_SHEET = "org.outrider.ui.firstReport";

    private @Nullable ScrolledForm form;
    private @Nullable FormToolkit toolkit;

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite outer = Objects.requireNonNull(parent);
        FormToolkit made = new FormToolkit(outer.getDisplay());
        ScrolledForm page = made.createScrolledForm(outer);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), page);
        page.setText("Welcome to Outrider");
        page.setImage(images.create(OutriderImages.OUTRIDER_LARGE.descriptor()));
        TableWrapLayout layout = new TableWrapLayout();
        layout.leftMargin = 24;
        layout.verticalSpacing = 12;
        page.getBody().setLayout(layout);
        text(made, page, "An agent rides through your map before its players do: it says whether the map can be"
                + " finished, how hard it is, what is broken and where, and shows a replay that proves it.");
        entry(made, page, "See it at work in two minutes",
                "A cheat sheet leads from an empty workspace to the first report, with a map that has a mistake in it.",
                () -> {
                    leave();
                    // once the workbench has its views back: what is opened before fills the window as the welcome did
                    PlatformUI.getWorkbench().getDisplay().asyncExec(new OpenCheatSheetAction(CHEAT_SHEET)::run);
                });
        entry(made, page, "Create the sample project", "Three small maps of a free game, ready to be tested.", () -> {
            leave();
            execute("org.outrider.ui.createSampleProject");
        });
        entry(made, page, "Bring your own map", "Import a folder with your WADs; the files stay where they are.", () -> {
            leave();
            execute("org.eclipse.ui.file.import");
        });
        entry(made, page, "Go to the workbench", "This page is under Help > Welcome.", this::leave);
        toolkit = made;
        form = page;
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // looks the same beside the workbench
    }

    @Override
    public void setFocus() {
        ScrolledForm page = form;
        if (page != null) {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        FormToolkit made = toolkit;
        if (made != null) {
            made.dispose();
        }
        super.dispose();
    }

    private static void entry(FormToolkit toolkit, ScrolledForm page, String title, String text, Runnable action) {
        Hyperlink link = toolkit.createHyperlink(page.getBody(), title, SWT.WRAP);
        link.setFont(JFaceResources.getHeaderFont());
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter((HyperlinkEvent event) -> action.run()));
        text(toolkit, page, text);
    }

    private static void text(FormToolkit toolkit, ScrolledForm page, String text) {
        Label label = toolkit.createLabel(page.getBody(), text, SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    private void leave() {
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
    }

    private static void execute(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException("the command " + command + " cannot be executed", e);
        }
    }
}
