/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Stands in for the class of the help view, without which the classes of cheat sheets are not accepted by Java: they
 * show those sheets in it that ask for a dialog. Ours do not.
 */
public final class HelpTray extends DialogTray {

    @Override
    protected Control createContents(Composite parent) {
        return new Composite(parent, SWT.NONE);
    }
}
