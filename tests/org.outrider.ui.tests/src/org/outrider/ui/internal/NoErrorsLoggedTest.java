/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.ui.bot.rules.NoErrorsLogged;

class NoErrorsLoggedTest {

    @Test
    void errorEntryIsAnError() {
        assertTrue(NoErrorsLogged.hasErrors("!SESSION\n!ENTRY org.eclipse.ui 4 0 2026-01-31 12:00:00.000\n!MESSAGE x"));
    }

    @Test
    void errorWithinAnotherEntryIsAnError() {
        assertTrue(NoErrorsLogged.hasErrors("!ENTRY org.eclipse.ui 2 0 2026\n!SUBENTRY 1 org.eclipse.ui 4 0 2026"));
    }

    @Test
    void warningIsNone() {
        assertFalse(NoErrorsLogged.hasErrors("!ENTRY org.eclipse.ui 2 4 2026-01-31 12:00:00.000\n!MESSAGE 4 x"));
    }
}
