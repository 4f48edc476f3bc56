/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Names the machine that figures were taken on. */
public final class Machine {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    private Machine() {
    }

    /** Processor, number of cores that this process may use, operating system, Java and date, in a line. */
    public static String line() {
        int cores = Runtime.getRuntime().availableProcessors();
        return processor() + ", " + cores + (cores == 1 ? " core" : " cores") + ", " + System.getProperty("os.name")
                + " " + System.getProperty("os.arch") + ", " + System.getProperty("java.vm.name") + " "
                + Runtime.version().feature() + ", " + LocalDate.now();
    }

    private static String processor() {
        if (Files.isReadable(CPU_INFO)) {
            try (var lines = Files.lines(CPU_INFO)) {
                return lines.filter(line -> line.startsWith(MODEL)).findFirst()
                        .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse("unknown processor");
            } catch (IOException e) {
                return "unknown processor (" + e.getMessage() + ")";
            }
        }
        return "unknown processor";
    }
}
