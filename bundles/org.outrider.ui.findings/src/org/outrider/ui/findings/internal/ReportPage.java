/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.Severity;
import org.outrider.llm.BugDraft;
import org.outrider.store.BugReport;
import org.outrider.ui.OutriderImages;

/** The page with what a person says of a bug. */
final class ReportPage extends FormPage {

    private final BugReportEditor editor;
    private @Nullable Fields fields;

    private record Fields(ScrolledForm form, Text title, Combo severity, Combo state, Text description, Text steps,
            Text notes) {
    }

    ReportPage(BugReportEditor editor) {
        super(editor, "report", "Report");
        this.editor = editor;
    }

    @Override
    protected void createFormContent(@Nullable IManagedForm managed) {
        IManagedForm made = Objects.requireNonNull(managed);
        FormToolkit toolkit = made.getToolkit();
        ScrolledForm form = made.getForm();
        form.setText("Bug report");
        toolkit.decorateFormHeading(form.getForm());
        form.getToolBarManager().add(new Action("Export as Markdown", OutriderImages.EXPORT.descriptor()) {
            @Override
            public void run() {
                editor.export();
            }
        });
        form.getToolBarManager().add(new Action("Write with language model", OutriderImages.WRITE.descriptor()) {
            @Override
            public void run() {
                editor.writeWithModel();
            }
        });
        form.updateToolBar();
        Composite body = form.getBody();
        GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 8).applyTo(body);
        Text title = text(toolkit, body, "Summary:", 1);
        Combo severity = combo(toolkit, body, "Severity:", names(Severity.values()));
        Combo state = combo(toolkit, body, "State:", names(FindingState.values()));
        Fields all = new Fields(form, title, severity, state, text(toolkit, body, "What is wrong:", 6),
                text(toolkit, body, "Steps to see it:", 5), text(toolkit, body, "Notes:", 4));
        for (Text field : new Text[] {title, all.description(), all.steps(), all.notes()}) {
            field.addModifyListener(event -> editor.changed());
        }
        severity.addListener(SWT.Selection, event -> editor.changed());
        state.addListener(SWT.Selection, event -> editor.changed());
        fields = all;
        BugContext loaded = editor.context();
        if (loaded != null) {
            show(loaded);
        }
    }

    /** Shows a report in the fields. */
    void show(BugContext loaded) {
        Fields all = Objects.requireNonNull(fields);
        BugReport report = loaded.report();
        BugText text = BugText.parse(report.body());
        all.form().setText("Bug report: " + loaded.mapTitle());
        all.title().setText(report.title());
        all.severity().select(report.severity().ordinal());
        all.state().select(report.state().ordinal());
        all.description().setText(text.description());
        all.steps().setText(text.steps());
        all.notes().setText(text.notes());
    }

    /** Puts the words of a draft in place of those in the fields; the person's notes stay. */
    void show(BugDraft draft, String notice) {
        Fields all = Objects.requireNonNull(fields);
        all.title().setText(draft.title());
        all.severity().select(draft.severity().ordinal());
        all.description().setText(BugContext.description(draft));
        all.steps().setText(BugContext.steps(draft));
        if (all.notes().getText().isBlank()) {
            all.notes().setText(draft.suggestion());
        }
        all.form().setMessage(notice, notice.isEmpty() ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
    }

    /** The report with what the fields say. */
    BugReport read(BugReport original, Instant now) {
        Fields all = Objects.requireNonNull(fields);
        return new BugReport(original.id(), original.runId(), original.findingId(), all.title().getText().strip(),
                new BugText(all.description().getText(), all.steps().getText(), all.notes().getText()).toMarkdown(),
                Severity.values()[all.severity().getSelectionIndex()],
                FindingState.values()[all.state().getSelectionIndex()], original.createdAt(), now);
    }

    private static Text text(FormToolkit toolkit, Composite body, String label, int lines) {
        toolkit.createLabel(body, label).setLayoutData(
                GridDataFactory.swtDefaults().align(SWT.LEFT, lines == 1 ? SWT.CENTER : SWT.TOP).create());
        Text text = toolkit.createText(body, "", SWT.BORDER
                | (lines == 1 ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        GridDataFactory.fillDefaults().grab(true, lines > 1).span(3, 1)
                .hint(200, lines * text.getLineHeight()).applyTo(text);
        return text;
    }

    private static Combo combo(FormToolkit toolkit, Composite body, String label, String[] items) {
        toolkit.createLabel(body, label);
        Combo combo = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items);
        toolkit.adapt(combo, true, false);
        GridDataFactory.swtDefaults().applyTo(combo);
        return combo;
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }
}
