/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.config;

import java.util.List;

/**
 * A setting in a configuration file.
 *
 * @param key as written
 * @param values one, or those of a list in braces
 * @param appends true for {@code +=}
 * @param line where it begins, from 1
 */
record ConfigEntry(String key, List<String> values, boolean appends, int line) {

    /** The values in one piece. */
    String value() {
        return String.join(" ", values);
    }
}
