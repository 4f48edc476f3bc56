/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The page with the report as it is exported. */
final class MarkdownPage extends FormPage {

    private final BugReportEditor editor;
    private @Nullable Text text;

    MarkdownPage(BugReportEditor editor) {
        super(editor, "markdown", "Markdown");
        this.editor = editor;
    }

    @Override
    protected void createFormContent(@Nullable IManagedForm managed) {
        IManagedForm made = Objects.requireNonNull(managed);
        FormToolkit toolkit = made.getToolkit();
        ScrolledForm form = made.getForm();
        form.setText("As Markdown");
        toolkit.decorateFormHeading(form.getForm());
        Composite body = form.getBody();
        GridLayoutFactory.swtDefaults().margins(12, 8).applyTo(body);
        Button export = toolkit.createButton(body, "Export...", SWT.PUSH);
        export.addListener(SWT.Selection, event -> editor.export());
        Text shown = toolkit.createText(body, "", SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        shown.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 300).applyTo(shown);
        text = shown;
        show();
    }

    /** Shows what the form says now, once the page is made. */
    void show() {
        Text shown = text;
        BugContext context = editor.context();
        if (shown != null && context != null) {
            shown.setText(editor.text(context.picture().isPresent() ? "picture.png" : null,
                    context.replay().isPresent() ? "replay.lmp" : null));
        }
    }
}
