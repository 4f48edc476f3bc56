/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.properties;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.outrider.ui.maps.internal.model.MapVocabulary;
import org.outrider.ui.maps.internal.model.ThingCategory;

/** Shows a thing's type by its name, and lets the user choose another from a list that can be filtered. */
final class KindDescriptor extends PropertyDescriptor {

    private final MapVocabulary words;

    KindDescriptor(String id, MapVocabulary words) {
        super(id, id);
        this.words = words;
        setLabelProvider(LabelProvider.createTextProvider(type -> words.thing(Integer.parseInt((String) type))));
    }

    @Override
    public CellEditor createPropertyEditor(@Nullable Composite parent) {
        return new DialogCellEditor(parent) {
            @Override
            protected @Nullable Object openDialogBox(@Nullable Control control) {
                return choose(Objects.requireNonNull(control), getValue());
            }

            @Override
            protected void updateContents(@Nullable Object value) {
                getDefaultLabel().setText(value == null ? "" : words.thing(Integer.parseInt((String) value)));
            }
        };
    }

    /** Asks for a type; null where the user cancels. */
    private @Nullable Object choose(Control control, @Nullable Object current) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(control.getShell(),
                LabelProvider.createTextProvider(type -> label((Integer) type)));
        dialog.setTitle("Kind of Thing");
        dialog.setMessage("Choose a kind (? = any character, * = any text):");
        dialog.setMultipleSelection(false);
        dialog.setElements(IntStream.rangeClosed(1, Short.MAX_VALUE)
                .filter(type -> words.category(type) != ThingCategory.UNKNOWN)
                .boxed()
                .sorted(Comparator.comparing(words::thing))
                .toArray());
        if (current instanceof String type) {
            dialog.setInitialSelections(Integer.valueOf(type));
        }
        return dialog.open() == Window.OK && dialog.getFirstResult() != null ? dialog.getFirstResult().toString()
                : null;
    }

    private String label(Integer type) {
        return words.thing(type) + " (" + type + ", " + words.category(type).label() + ")";
    }
}
