/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.outrider.ui.maps.internal.model.ElementGroup;

/** Groups of elements as a tree. */
final class OutlineContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(@Nullable Object input) {
        return input instanceof List<?> groups ? groups.toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(@Nullable Object parent) {
        if (!(parent instanceof ElementGroup group)) {
            return new Object[0];
        }
        List<Object> children = new ArrayList<>(group.groups());
        children.addAll(group.elements());
        return children.toArray();
    }

    @Override
    public @Nullable Object getParent(@Nullable Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(@Nullable Object element) {
        return element instanceof ElementGroup group && group.size() > 0;
    }
}
