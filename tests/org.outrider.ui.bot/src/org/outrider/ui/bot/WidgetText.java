/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

/** What the user reads on widgets. Only for the workbench's thread. */
final class WidgetText {

    private WidgetText() {
    }

    /** The text without the marks of mnemonics and the keys of menus; empty where there is none. */
    static String of(Widget widget) {
        return plain(switch (widget) {
            case Shell shell -> shell.getText();
            case Button button -> button.getText();
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Link link -> link.getText();
            case Text text -> text.getText();
            case StyledText text -> text.getText();
            case Combo combo -> combo.getText();
            case CCombo combo -> combo.getText();
            case Spinner spinner -> spinner.getText();
            case Group group -> group.getText();
            case ImageHyperlink link -> link.getText();
            case Hyperlink link -> link.getText();
            case FormText text -> text.getSelectionText();
            case Item item -> item.getText();
            default -> "";
        });
    }

    /** The tool tip; empty where there is none. */
    static String toolTip(Widget widget) {
        String tip = switch (widget) {
            case ToolItem item -> item.getToolTipText();
            case Control control -> control.getToolTipText();
            default -> null;
        };
        return tip == null ? "" : tip;
    }

    static String plain(String text) {
        int key = text.indexOf('\t');
        return (key < 0 ? text : text.substring(0, key)).replace("&", "");
    }
}
