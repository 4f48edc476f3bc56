/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.properties;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ICellEditorValidator;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;

/**
 * One line of the Properties view about an element: its name, its group, how it is read, and how it is changed.
 *
 * @param id     unique among the element's fields
 * @param read   the value as the cell editor has it: a text, or the index of a choice
 * @param change the element with another value; null where the field is only shown
 * @param editing makes the descriptor, which knows the cell editor
 */
record Field<T>(String id, String group, String description, Function<T, Object> read,
        @Nullable BiFunction<T, Object, T> change, Supplier<PropertyDescriptor> editing) {

    private static final String[] NO_YES = {"no", "yes"};

    /** A text that cannot be changed. */
    static <T> Field<T> shown(String id, String group, String description, Function<T, Object> read) {
        return new Field<>(id, group, description, read, null, () -> new PropertyDescriptor(id, id));
    }

    /** A whole number that fits into 16 bits with sign. */
    static <T> Field<T> number(String id, String group, String description, Function<T, Integer> read,
            BiFunction<T, Integer, T> change) {
        return new Field<>(id, group, description, element -> String.valueOf(read.apply(element)),
                (element, text) -> change.apply(element, Integer.valueOf(((String) text).strip())),
                () -> numeric(id));
    }

    /** A bit of the flags. */
    static <T> Field<T> flag(String id, String description, int bit, Function<T, Integer> flags,
            BiFunction<T, Integer, T> change) {
        return new Field<>(id, "Flags", description, element -> (flags.apply(element) & bit) == 0 ? 0 : 1,
                (element, index) -> change.apply(element,
                        Integer.valueOf(1).equals(index) ? flags.apply(element) | bit : flags.apply(element) & ~bit),
                () -> new ComboBoxPropertyDescriptor(id, id, NO_YES));
    }

    IPropertyDescriptor descriptor() {
        PropertyDescriptor descriptor = editing.get();
        descriptor.setCategory(group);
        descriptor.setDescription(description);
        return descriptor;
    }

    private static PropertyDescriptor numeric(String id) {
        TextPropertyDescriptor descriptor = new TextPropertyDescriptor(id, id);
        ICellEditorValidator validator = Field::problem;
        descriptor.setValidator(validator);
        return descriptor;
    }

    private static @Nullable String problem(@Nullable Object value) {
        try {
            int number = Integer.parseInt(String.valueOf(value).strip());
            return number >= Short.MIN_VALUE && number <= Short.MAX_VALUE ? null
                    : "A WAD can keep whole numbers from -32768 to 32767";
        } catch (NumberFormatException e) {
            return "'" + value + "' is no whole number";
        }
    }
}
