/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built product, started as a process.
 *
 * @param directory the folder in which its processes run
 * @param environment what differs from this process's environment; an empty value removes the variable
 */
record Product(Path directory, Map<String, String> environment) {

    private static final int PATIENCE_MINUTES = 10;

    /** How a process ended and what it wrote. */
    record Outcome(int exitCode, String out, String err) {
    }

    /** The folder of the installation, from the system property {@code outrider.product}. */
    static Path installation() {
        Path installation = Path.of(System.getProperty("outrider.product"));
        if (!Files.isExecutable(installation.resolve("outrider"))) {
            throw new IllegalStateException("no product in " + installation + "; build it with ./mvnw verify");
        }
        return installation;
    }

    /** Runs one command line to its end. */
    Outcome run(String... args) throws IOException, InterruptedException {
        Path out = Files.createTempFile("outrider", ".out");
        Path err = Files.createTempFile("outrider", ".err");
        try {
            Process process = start(out, err, args);
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("not ended within " + PATIENCE_MINUTES + " min: " + List.of(args)
                        + "\n" + Files.readString(out) + Files.readString(err));
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Starts one command line that writes to files. */
    Process start(Path out, Path err, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(installation().resolve("outrider").toString());
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return builder.start();
    }
}
