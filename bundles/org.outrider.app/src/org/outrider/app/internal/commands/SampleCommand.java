/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;

import org.outrider.app.ExitCode;
import org.outrider.sample.SampleIwad;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code sample}: writes the sample game as a file. */
@Command(name = "sample", sortOptions = false,
        description = "Writes Outrider's sample game: an IWAD with three maps that needs nothing else.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  outrider sample --out sample.wad",
            "",
            "Wherever a command asks for a WAD, the word 'sample' alone stands for it, too:",
            "  outrider playtest sample --map all"})
public final class SampleCommand extends WadCommand {

    @Option(names = "--out", paramLabel = "FILE", defaultValue = SampleIwad.FILE_NAME,
            description = "The file to write. Default: ${DEFAULT-VALUE}.")
    private Path file = Path.of(SampleIwad.FILE_NAME);

    @Override
    int run() throws IOException {
        SampleIwad.write(file);
        out().println(file);
        return ExitCode.OK;
    }
}
