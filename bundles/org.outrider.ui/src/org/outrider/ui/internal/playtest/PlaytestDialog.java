/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.playtest;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.outrider.agent.AgentFactory;
import org.outrider.agent.Agents;

/** Asks which map is to be tested, and how. */
final class PlaytestDialog extends TitleAreaDialog {

    /** As the game's menu calls them. */
    private static final List<String> SKILLS = List.of("1 - I'm too young to die", "2 - Hey, not too rough",
            "3 - Hurt me plenty", "4 - Ultra-Violence", "5 - Nightmare!");
    private static final int MOST_EPISODES = 10_000;

    private final MapFile file;
    private final List<AgentFactory> agents = Agents.builtIn().all();
    private PlaytestChoice choice;
    private @Nullable Form form;

    /** The widgets that hold the answers. */
    private record Form(Combo map, Combo skill, Combo agent, Spinner episodes, Text seed, Button monsters,
            Button openReport) {
    }

    /**
     * @param start what is shown at first
     */
    PlaytestDialog(Shell parent, MapFile file, PlaytestChoice start) {
        super(parent);
        this.file = file;
        this.choice = start;
        setHelpAvailable(false);
    }

    /** What was chosen, once the dialog is closed with OK. */
    PlaytestChoice choice() {
        return choice;
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        Objects.requireNonNull(shell).setText("Test map with agent");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void createButtonsForButtonBar(@Nullable Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Test", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle("Test a map of " + file.file().getName());
        setMessage("The agent plays the map, and a report beside the WAD says what it saw.\n"
                + "The same seed gives the same result.");
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Form made = new Form(combo(area, "&Map:", file.game().maps()), combo(area, "S&kill:", SKILLS),
                combo(area, "&Agent:", agents.stream().map(agent -> agent.id() + " - " + agent.description()).toList()),
                spinner(area, "&Episodes:"), text(area, "&Seed:"), check(area, "M&onsters"),
                check(area, "Open the &report at the end"));
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        fill(made);
        made.seed().addModifyListener(event -> checkSeed(made.seed().getText()));
        made.map().setFocus();
        form = made;
        return outer;
    }

    @Override
    protected void okPressed() {
        Form made = Objects.requireNonNull(form);
        choice = new PlaytestChoice(made.map().getText(), made.skill().getSelectionIndex() + 1,
                agents.get(made.agent().getSelectionIndex()).id(), made.episodes().getSelection(),
                Long.parseLong(made.seed().getText().strip()), made.monsters().getSelection(),
                made.openReport().getSelection());
        super.okPressed();
    }

    private void fill(Form made) {
        made.map().setText(choice.map());
        made.skill().select(Math.clamp(choice.skill(), 1, SKILLS.size()) - 1);
        int agent = agents.stream().map(AgentFactory::id).toList().indexOf(choice.agent());
        made.agent().select(Math.max(0, agent));
        made.episodes().setSelection(choice.episodes());
        made.seed().setText(Long.toString(choice.seed()));
        made.monsters().setSelection(choice.monsters());
        made.openReport().setSelection(choice.openReport());
    }

    private void checkSeed(String text) {
        boolean number = text.strip().matches("-?\\d{1,18}");
        setErrorMessage(number ? null : "The seed is a whole number, such as 1.");
        getButton(IDialogConstants.OK_ID).setEnabled(number);
    }

    private static Combo combo(Composite parent, String label, List<String> items) {
        label(parent, label);
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.setVisibleItemCount(16);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static Spinner spinner(Composite parent, String label) {
        label(parent, label);
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setMinimum(1);
        spinner.setMaximum(MOST_EPISODES);
        return spinner;
    }

    private static Text text(Composite parent, String label) {
        label(parent, label);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.swtDefaults().hint(160, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Button check(Composite parent, String label) {
        label(parent, "");
        Button button = new Button(parent, SWT.CHECK);
        button.setText(label);
        return button;
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
    }
}
