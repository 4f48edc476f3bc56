/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal;

import java.util.Arrays;

/**
 * The launcher script's way to hand the user's arguments over unharmed: it puts a {@code +} in front of each, so that
 * the Eclipse launcher and the framework, which both look for options of their own, recognize none.
 */
final class QuotedArguments {

    private static final String QUOTE = "+";

    private QuotedArguments() {
    }

    /** Takes the quotes off; arguments without one (from a launch configuration, say) stay as they are. */
    static String[] unquote(String[] args) {
        return Arrays.stream(args)
                .map(arg -> arg.startsWith(QUOTE) ? arg.substring(QUOTE.length()) : arg)
                .toArray(String[]::new);
    }
}
