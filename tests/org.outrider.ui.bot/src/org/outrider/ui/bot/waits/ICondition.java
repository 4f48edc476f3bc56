/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot.waits;

/** Something that a test waits for. Asked outside of the workbench's thread. */
public interface ICondition {

    /** Whether it has come. */
    boolean test() throws Exception;

    /** What to say when it has not come in time. */
    String getFailureMessage();
}
