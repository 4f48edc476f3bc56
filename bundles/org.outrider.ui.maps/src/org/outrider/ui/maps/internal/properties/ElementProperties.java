/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.model.MapVocabulary;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Thing;

/** A thing, line or sector of a map that is being edited, in the Properties view. */
public final class ElementProperties implements IPropertySource {

    private final MapDocument document;
    private final ElementRef ref;
    private final List<? extends Field<?>> fields;

    public ElementProperties(MapDocument document, MapVocabulary words, ElementRef ref) {
        this.document = document;
        this.ref = ref;
        this.fields = switch (ref.kind()) {
            case THING -> ElementFields.ofThing(ref.index(), words);
            case LINE -> ElementFields.ofLine(ref.index(), document.geometry(), words);
            case SECTOR -> ElementFields.ofSector(ref.index(), words);
        };
    }

    @Override
    public @Nullable Object getEditableValue() {
        return null;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return fields.stream().map(Field::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public @Nullable Object getPropertyValue(@Nullable Object id) {
        Optional<? extends Field<?>> field = field(id);
        return field.isPresent() ? read(field.get()) : null;
    }

    @Override
    public boolean isPropertySet(@Nullable Object id) {
        return true;
    }

    @Override
    public void resetPropertyValue(@Nullable Object id) {
        // nothing has a default
    }

    @Override
    public void setPropertyValue(@Nullable Object id, @Nullable Object value) {
        Optional<? extends Field<?>> field = field(id);
        if (field.isPresent() && value != null && !value.equals(read(field.get()))) {
            change(field.get(), value);
        }
    }

    private Optional<? extends Field<?>> field(@Nullable Object id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    @SuppressWarnings("unchecked")
    private Object read(Field<?> field) {
        return switch (ref.kind()) {
            case THING -> ((Field<Thing>) field).read().apply(document.thing(ref.index()));
            case LINE -> ((Field<Linedef>) field).read().apply(document.line(ref.index()));
            case SECTOR -> ((Field<Sector>) field).read().apply(document.sector(ref.index()));
        };
    }

    @SuppressWarnings("unchecked")
    private void change(Field<?> field, Object value) {
        int index = ref.index();
        switch (ref.kind()) {
            case THING -> change((Field<Thing>) field, document.thing(index), value,
                    thing -> document.setThing(index, thing));
            case LINE -> change((Field<Linedef>) field, document.line(index), value,
                    line -> document.setLine(index, line));
            case SECTOR -> change((Field<Sector>) field, document.sector(index), value,
                    sector -> document.setSector(index, sector));
        }
    }

    private static <T> void change(Field<T> field, T element, Object value, Consumer<T> keep) {
        BiFunction<T, Object, T> change = field.change();
        if (change != null) {
            keep.accept(change.apply(element, value));
        }
    }
}
