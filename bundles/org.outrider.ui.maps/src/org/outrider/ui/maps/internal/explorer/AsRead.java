/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Leaves the nodes below WADs in the order that they are made in: maps by name, lumps as they lie in the file. */
public final class AsRead extends ViewerComparator {

    @Override
    public int compare(@Nullable Viewer viewer, @Nullable Object one, @Nullable Object other) {
        return 0;
    }
}
