/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.model;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.outrider.llm.Preview;

/** Shows exactly what would be sent to a language model, and asks whether to. */
final class PreviewDialog extends TitleAreaDialog {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 560;

    private final Preview preview;

    PreviewDialog(Shell parent, Preview preview) {
        super(parent);
        this.preview = preview;
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        Objects.requireNonNull(shell).setText("Write with language model");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        setTitle("This is sent, and nothing else");
        setMessage("To " + preview.address() + (preview.costLimit() > 0
                ? String.format(", for at most %.4f by the prices in the preferences", preview.costLimit()) : "") + ".");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Text body = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        body.setFont(JFaceResources.getTextFont());
        body.setText(String.join("\n\n", preview.bodies()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        Label notes = new Label(area, SWT.WRAP);
        notes.setText(notes());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 60, SWT.DEFAULT).applyTo(notes);
        return area;
    }

    private String notes() {
        String redacted = preview.redacted() == 0 ? "" : preview.redacted() == 1
                ? "One private detail (a folder, an address or a key) was taken out. "
                : preview.redacted() + " private details (folders, addresses, keys) were taken out. ";
        String leftOut = preview.leftOut() == 0 ? "" : preview.leftOut()
                + " findings do not fit into the limits; the template writes them up. ";
        return redacted + leftOut + "The key is sent in the header of the request only.";
    }

    @Override
    protected void createButtonsForButtonBar(@Nullable Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Send", false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
    }
}
