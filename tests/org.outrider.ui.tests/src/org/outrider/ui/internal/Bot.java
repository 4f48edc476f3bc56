/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Finds widgets by what the user reads on them, and does with them what the user would. Only for the UI thread. */
public final class Bot {

    private final Shell shell;

    private Bot(Shell shell) {
        this.shell = shell;
    }

    /** A bot for the open dialog of that title, if there is one. */
    public static Optional<Bot> inDialog(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .map(Bot::new)
                .findFirst();
    }

    /** A bot for a window. */
    public static Bot in(Shell window) {
        return new Bot(window);
    }

    /** All controls of a kind. */
    public <T extends Control> List<T> all(Class<T> type) {
        return all(shell, type, control -> true);
    }

    /** The dialog or window. */
    public Shell shell() {
        return shell;
    }

    /** All that is written in the dialog's labels, a line each. */
    public String text() {
        return String.join("\n", all(Label.class).stream().map(Label::getText).toList());
    }

    /** Presses the button of that name. */
    public void press(String name) {
        Button button = button(name);
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** The push button or check box of that name. */
    public Button button(String name) {
        return one(Button.class, candidate -> plain(candidate.getText()).equals(name), "button " + name);
    }

    /** The combo after the label of that name. */
    public Combo combo(String label) {
        return after(label, Combo.class);
    }

    /** The control after the label of that name. */
    public <T extends Control> T after(String label, Class<T> type) {
        Label found = one(Label.class, candidate -> plain(candidate.getText()).equals(label), "label " + label);
        List<Control> siblings = Arrays.asList(found.getParent().getChildren());
        return type.cast(siblings.get(siblings.indexOf(found) + 1));
    }

    private <T extends Control> T one(Class<T> type, Predicate<T> wanted, String name) {
        List<T> found = all(shell, type, wanted);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " widgets for " + name + " in " + shell.getText());
        }
        return found.getFirst();
    }

    private static <T extends Control> List<T> all(Composite parent, Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && wanted.test(type.cast(child))) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type, wanted));
            }
        }
        return found;
    }

    private static String plain(String text) {
        return text.replace("&", "");
    }
}
