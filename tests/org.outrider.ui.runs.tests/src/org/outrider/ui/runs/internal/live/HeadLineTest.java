/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.outrider.ui.bot.UIThreadRunnable;

/** The line above the charts can be read as a whole. */
class HeadLineTest {

    private static final String LONG = "536 of 1000000 steps, about 1:19:22 left - MAP01 of outrider-sample.wad";

    @Test
    void longTextIsWrappedInANarrowView() {
        UIThreadRunnable.syncRun(() -> {
            Shell shell = new Shell(Display.getCurrent());
            GridLayoutFactory.fillDefaults().numColumns(2).applyTo(shell);
            HeadLine head = new HeadLine(shell, 2, "No agent is being trained.");
            shell.setSize(260, 200);
            shell.open();
            Label label = (Label) shell.getChildren()[0];
            int line = label.getSize().y;

            head.show(LONG);

            assertEquals(LONG, label.getText());
            assertTrue(label.getSize().y >= 2 * line, label.getSize() + ", a line is " + line);
            assertEquals(label.computeSize(label.getSize().x, SWT.DEFAULT).y, label.getSize().y);
            shell.dispose();
        });
    }
}
