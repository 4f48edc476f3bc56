/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.properties;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Names and values for the Properties view, of which none can be changed there. */
public final class ReadOnlyProperties implements IPropertySource {

    private final Map<String, String> values;

    /**
     * Shows these.
     *
     * @param values by name, in order
     */
    public ReadOnlyProperties(Map<String, String> values) {
        this.values = new LinkedHashMap<>(values);
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return values.keySet().stream().map(name -> new PropertyDescriptor(name, name))
                .toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public @Nullable Object getPropertyValue(@Nullable Object id) {
        return values.get(id);
    }

    @Override
    public @Nullable Object getEditableValue() {
        return null;
    }

    @Override
    public boolean isPropertySet(@Nullable Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(@Nullable Object id) {
        // nothing can be changed
    }

    @Override
    public void setPropertyValue(@Nullable Object id, @Nullable Object value) {
        // nothing can be changed
    }
}
