/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.outrider.ui.maps.internal.model.ElementKind;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.model.MapSearch;

/** Finds things, lines and sectors while the user types; Return goes to the next, Escape closes the bar. */
final class SearchBar {

    private final Composite control;
    private final Text query;
    private final Combo kinds;
    private final Label state;
    private final MapViewer viewer;
    private List<ElementRef> found = List.of();
    private int current = -1;

    SearchBar(Composite parent, MapViewer viewer) {
        this.viewer = viewer;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 0).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
        control.setVisible(false);
        Composite row = new Composite(control, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(6).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        label.setText("Find:");
        query = new Text(row, SWT.SEARCH | SWT.ICON_CANCEL);
        query.setMessage("imp, door, tag 5, type 3004, special 97, #123");
        RowDataFactory.swtDefaults().hint(180, SWT.DEFAULT).applyTo(query);
        kinds = new Combo(row, SWT.READ_ONLY);
        kinds.setItems("Everything", "Things", "Linedefs", "Sectors");
        kinds.select(0);
        button(row, "Previous", () -> step(-1));
        button(row, "Next", () -> step(1));
        state = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
        query.addListener(SWT.Modify, event -> search());
        kinds.addListener(SWT.Selection, event -> search());
        query.addListener(SWT.DefaultSelection, event -> step(1));
        query.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                setShown(false);
                viewer.getControl().setFocus();
            }
        });
    }

    /** Shows the bar with what was searched last, ready to be typed over. */
    void open() {
        setShown(true);
        query.setFocus();
        query.selectAll();
    }

    private void search() {
        found = new MapSearch(viewer.document(), viewer.words()).find(query.getText(), wanted());
        current = -1;
        if (found.isEmpty()) {
            state.setText(query.getText().isBlank() ? "" : "Nothing found");
        } else {
            step(1);
        }
    }

    private void step(int by) {
        if (!found.isEmpty()) {
            current = current < 0 ? 0 : Math.floorMod(current + by, found.size());
            viewer.selectAndReveal(List.of(found.get(current)));
            state.setText((current + 1) + " of " + found.size() + ": " + describe(found.get(current)));
        }
    }

    private String describe(ElementRef ref) {
        String name = switch (ref.kind()) {
            case THING -> viewer.words().thing(viewer.document().thing(ref.index()).type());
            case LINE -> viewer.words().line(viewer.document().line(ref.index()).special());
            case SECTOR -> viewer.words().sector(viewer.document().sector(ref.index()).special());
        };
        return name.isEmpty() ? ref.toString() : ref + ", " + name;
    }

    private Set<ElementKind> wanted() {
        return kinds.getSelectionIndex() == 0 ? EnumSet.allOf(ElementKind.class)
                : EnumSet.of(ElementKind.values()[kinds.getSelectionIndex() - 1]);
    }

    private static void button(Composite row, String name, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(name);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void setShown(boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
        control.getParent().layout();
    }
}
