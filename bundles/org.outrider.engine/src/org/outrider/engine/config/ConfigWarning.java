/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.config;

import java.nio.file.Path;

/**
 * Something in a configuration file that was ignored.
 *
 * @param file where
 * @param line from 1
 * @param message what, and why
 */
public record ConfigWarning(Path file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
