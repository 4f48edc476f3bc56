/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.gef.editpolicies.SelectionEditPolicy;

/** Lets lines and sectors be selected and stay where they are; the map's picture shows which are selected. */
final class NoDragPolicy extends SelectionEditPolicy {

    @Override
    protected void hideSelection() {
        // the picture is drawn anew with every selection
    }

    @Override
    protected void showSelection() {
        // the picture is drawn anew with every selection
    }
}
