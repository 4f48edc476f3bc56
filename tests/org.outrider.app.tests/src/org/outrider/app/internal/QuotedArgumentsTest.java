/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class QuotedArgumentsTest {

    @Test
    void oneQuoteIsTakenOffEachArgument() {
        assertArrayEquals(new String[] {"playtest", "--help", "a b", "", "+1"},
                QuotedArguments.unquote(new String[] {"+playtest", "+--help", "+a b", "+", "++1"}));
    }

    @Test
    void unquotedArgumentsStay() {
        assertArrayEquals(new String[] {"maps", "--help"}, QuotedArguments.unquote(new String[] {"maps", "--help"}));
    }
}
