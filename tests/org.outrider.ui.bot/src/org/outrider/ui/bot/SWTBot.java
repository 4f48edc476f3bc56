/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;
import org.outrider.ui.bot.waits.ICondition;
import org.outrider.ui.bot.waits.TimeoutException;

/** Finds visible widgets by what the user reads on them. Waits for those that are not there yet. */
public class SWTBot {

    /** How long a test waits before it gives up; ample, since machines that build are busy. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MILLIS_BETWEEN_LOOKS = 50;

    private final Supplier<? extends @Nullable Composite> root;

    /** A bot for the window in front. */
    public SWTBot() {
        this(SWTBot::frontmost);
    }

    /**
     * @param root what to look in, asked for in the workbench's thread; null where it is not there yet
     */
    public SWTBot(Supplier<? extends @Nullable Composite> root) {
        this.root = root;
    }

    /** The window or dialog of that title; waits for it. */
    public SWTBotShell shell(String title) {
        return await("a window '" + title + "'", () -> Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .findFirst()
                .map(SWTBotShell::new));
    }

    public SWTBotShell activeShell() {
        return await("a window in front", () -> Optional.ofNullable(frontmost()).map(SWTBotShell::new));
    }

    public SWTBotButton button(String text) {
        return new SWTBotButton(widget(Button.class, 0, styled(SWT.PUSH | SWT.TOGGLE, named(text)), "button " + text));
    }

    public SWTBotButton checkBox(String text) {
        return new SWTBotButton(widget(Button.class, 0, styled(SWT.CHECK, named(text)), "check box " + text));
    }

    public SWTBotButton radio(String text) {
        return new SWTBotButton(widget(Button.class, 0, styled(SWT.RADIO, named(text)), "radio button " + text));
    }

    public SWTBotText text() {
        return text(0);
    }

    public SWTBotText text(int index) {
        return new SWTBotText(widget(Text.class, index));
    }

    public SWTBotText textWithLabel(String label) {
        return new SWTBotText(widgetWithLabel(Text.class, label));
    }

    /** The text field that says this while it is empty. */
    public SWTBotText textWithMessage(String message) {
        return new SWTBotText(widget(Text.class, 0, text -> text.getMessage().equals(message),
                "text with message " + message));
    }

    public SWTBotStyledText styledText() {
        return new SWTBotStyledText(widget(StyledText.class, 0));
    }

    public SWTBotCombo comboBox(int index) {
        return new SWTBotCombo(widget(Combo.class, index));
    }

    public SWTBotCombo comboBoxWithLabel(String label) {
        return new SWTBotCombo(widgetWithLabel(Combo.class, label));
    }

    public SWTBotSpinner spinnerWithLabel(String label) {
        return new SWTBotSpinner(widgetWithLabel(Spinner.class, label));
    }

    public SWTBotScale scale() {
        return new SWTBotScale(widget(Scale.class, 0));
    }

    public SWTBotTable table() {
        return table(0);
    }

    public SWTBotTable table(int index) {
        return new SWTBotTable(widget(Table.class, index));
    }

    public SWTBotTree tree() {
        return tree(0);
    }

    public SWTBotTree tree(int index) {
        return new SWTBotTree(widget(Tree.class, index));
    }

    /** A label whose text contains this. */
    public SWTBotLabel label(String part) {
        return new SWTBotLabel(widget(Control.class, 0, control -> (control instanceof Label || control instanceof CLabel)
                && WidgetText.of(control).contains(part), "label " + part));
    }

    /** A link or a form's hyperlink whose text contains this. */
    public SWTBotLink link(String part) {
        return new SWTBotLink(widget(Control.class, 0, control -> (control instanceof Link
                || control instanceof AbstractHyperlink) && WidgetText.of(control).contains(part), "link " + part));
    }

    /** The first drawing of a kind. */
    public SWTBotCanvas canvas(Class<? extends Control> type) {
        return new SWTBotCanvas(widget(type, 0));
    }

    public SWTBotTabItem tabItem(String text) {
        return await("a tab " + text, () -> within(TabFolder.class)
                .flatMap(folder -> Arrays.stream(folder.getItems()))
                .filter(named(text))
                .findFirst()
                .map(SWTBotTabItem::new));
    }

    public SWTBotTabItem cTabItem(String text) {
        return await("a tab " + text, () -> within(CTabFolder.class)
                .flatMap(folder -> Arrays.stream(folder.getItems()))
                .filter(named(text))
                .findFirst()
                .map(SWTBotTabItem::new));
    }

    public SWTBotToolbarButton toolbarButtonWithTooltip(String tip) {
        return await("a tool bar button with tool tip " + tip, () -> toolItems()
                .filter(item -> WidgetText.toolTip(item).replaceFirst(" \\(.*\\)$", "").equals(tip))
                .findFirst()
                .map(SWTBotToolbarButton::new));
    }

    public SWTBotToolbarButton toolbarButton(String text) {
        return await("a tool bar button " + text,
                () -> toolItems().filter(named(text)).findFirst().map(SWTBotToolbarButton::new));
    }

    /** Whether a visible widget of a kind is there now. */
    public <T extends Control> boolean has(Class<T> type, Predicate<T> wanted) {
        return UIThreadRunnable.syncExec(() -> within(type).anyMatch(wanted));
    }

    /** All visible widgets of a kind that are there now. */
    public <T extends Control> List<T> widgets(Class<T> type) {
        return UIThreadRunnable.syncExec(() -> within(type).toList());
    }

    /** The visible widget of a kind after so many others of it; waits for it. */
    public <T extends Control> T widget(Class<T> type, int index) {
        return widget(type, index, control -> true, type.getSimpleName() + " " + index);
    }

    /** All that is to be read on the visible widgets, a line each. */
    public String allText() {
        return UIThreadRunnable.syncExec(() -> String.join("\n", within(Control.class).map(WidgetText::of)
                .filter(text -> !text.isBlank())
                .toList()));
    }

    public void waitUntil(ICondition condition) {
        waitUntil(condition, PATIENCE.toMillis());
    }

    /** Waits for something; gives up after so many milliseconds. */
    public void waitUntil(ICondition condition, long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        try {
            while (!condition.test()) {
                if (System.nanoTime() > end) {
                    throw new TimeoutException("not within " + millis / 1000 + " s: " + condition.getFailureMessage());
                }
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(condition.getFailureMessage(), e);
        }
    }

    public void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until something can be found in the workbench's thread. */
    static <T> T await(String what, Callable<Optional<T>> search) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<T> found = UIThreadRunnable.syncExec(search);
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new WidgetNotFoundException("not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            try {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private <T extends Control> T widget(Class<T> type, int index, Predicate<T> wanted, String name) {
        try {
            return await("a widget " + name, () -> within(type).filter(wanted).skip(index).findFirst());
        } catch (WidgetNotFoundException e) {
            throw new WidgetNotFoundException(e.getMessage() + "; there is:\n" + allText());
        }
    }

    /** The control of a kind that comes next after a label. */
    private <T extends Control> T widgetWithLabel(Class<T> type, String label) {
        return await("a " + type.getSimpleName() + " with label " + label, () -> {
            List<Control> controls = within(Control.class).toList();
            for (int at = 0; at < controls.size(); at++) {
                if (controls.get(at) instanceof Label found && WidgetText.of(found).equals(label)) {
                    return controls.stream().skip(at + 1L).filter(type::isInstance).map(type::cast).findFirst();
                }
            }
            return Optional.empty();
        });
    }

    private Stream<ToolItem> toolItems() {
        return within(ToolBar.class).flatMap(bar -> Arrays.stream(bar.getItems()));
    }

    private <T extends Control> Stream<T> within(Class<T> type) {
        Composite start = root.get();
        List<Control> found = new ArrayList<>();
        if (start != null && !start.isDisposed()) {
            collect(start, found);
        }
        return found.stream().filter(type::isInstance).map(type::cast);
    }

    private static void collect(Control control, List<Control> found) {
        if (!control.isVisible()) {
            return;
        }
        found.add(control);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, found);
            }
        }
    }

    private static @Nullable Shell frontmost() {
        Shell active = Display.getCurrent().getActiveShell();
        return active != null ? active
                : Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).reduce((a, b) -> b)
                        .orElse(null);
    }

    private static <T extends Widget> Predicate<T> named(String text) {
        return widget -> WidgetText.of(widget).equals(text);
    }

    private static Predicate<Button> styled(int style, Predicate<Button> wanted) {
        return button -> (button.getStyle() & style) != 0 && wanted.test(button);
    }
}
