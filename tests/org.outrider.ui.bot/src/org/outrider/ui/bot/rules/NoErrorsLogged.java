/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails each test after which the Error Log holds an error, also one from the start of the workbench. */
public final class NoErrorsLogged implements AfterEachCallback {

    /** The first line of an entry: bundle, severity, code, date. */
    private static final Pattern ERROR_ENTRY = Pattern.compile("(?m)^!(SUB)?ENTRY( \\d+)? \\S+ " + IStatus.ERROR + " ");

    @Override
    public void afterEach(@Nullable ExtensionContext context) throws IOException {
        Path log = Platform.getLogFileLocation().toPath();
        String entries = Files.exists(log) ? Files.readString(log) : "";
        assertFalse(hasErrors(entries), () -> log + ":\n" + entries);
    }

    /** Whether one of the entries of a log is an error. */
    public static boolean hasErrors(String entries) {
        return ERROR_ENTRY.matcher(entries).find();
    }
}
