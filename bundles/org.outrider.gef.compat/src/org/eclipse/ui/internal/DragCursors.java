/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** Stands in for the class that the workbench dropped and GEF 3.2's flyout palette asks for its drag cursors. */
public final class DragCursors {

    public static final int INVALID = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;

    private DragCursors() {
    }

    public static int positionToDragCursor(int position) {
        return switch (position) {
            case SWT.LEFT -> LEFT;
            case SWT.RIGHT -> RIGHT;
            default -> INVALID;
        };
    }

    public static Cursor getCursor(int code) {
        return Display.getCurrent().getSystemCursor(code == INVALID ? SWT.CURSOR_NO : SWT.CURSOR_SIZEWE);
    }
}
