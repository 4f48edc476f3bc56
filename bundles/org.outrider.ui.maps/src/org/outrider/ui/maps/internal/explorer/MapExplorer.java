/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetPage;

/** The Map Explorer: the projects of the workspace with the maps of their WADs. */
public final class MapExplorer extends CommonNavigator {

    /** The view's id in the workbench. */
    public static final String ID = "org.outrider.ui.maps.explorer";

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> type) {
        return type == IPropertySheetPage.class ? type.cast(new PropertySheetPage()) : super.getAdapter(type);
    }
}
