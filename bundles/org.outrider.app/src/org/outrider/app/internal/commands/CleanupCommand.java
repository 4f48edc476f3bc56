/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.store.Cleanup;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The command {@code cleanup}. */
@Command(name = "cleanup", sortOptions = false,
        description = "Deletes demos, tracks and other files of old runs, and files that workers that died left"
                + " behind. Results stay, and so do checkpoints.")
public final class CleanupCommand extends StoreCommand {

    @Option(names = "--older-than", required = true, paramLabel = "TIME", converter = Age.class,
            description = "How old files of runs that are over have to be: 30d, 12h, 90m or 10s.")
    private Duration age = Duration.ZERO;

    @Option(names = "--orphans-older-than", paramLabel = "TIME", defaultValue = "1h", converter = Age.class,
            description = "How old files without a run have to be; a worker that is about to keep an episode has some"
                    + " for a moment. Default: ${DEFAULT-VALUE}.")
    private Duration orphans = Duration.ZERO;

    @Override
    int run(Store store) throws StoreException {
        Instant now = Instant.now();
        Cleanup.Result result = store.cleanup().run(now.minus(age), now.minus(orphans));
        if (json()) {
            out().println(Json.of(result));
        } else {
            out().println("deleted " + result.expired() + " old files and " + result.orphans() + " orphans, "
                    + result.bytes() / 1024 + " kB");
        }
        return ExitCode.OK;
    }

    /** A number and a unit. */
    static final class Age implements ITypeConverter<Duration> {

        private static final Pattern FORM = Pattern.compile("(\\d{1,6})([dhms])");

        @Override
        public Duration convert(@Nullable String text) {
            Matcher matcher = FORM.matcher(String.valueOf(text));
            if (!matcher.matches()) {
                throw new TypeConversionException("'" + text + "' is no time such as 30d, 12h, 90m or 10s");
            }
            long number = Long.parseLong(matcher.group(1));
            return switch (matcher.group(2)) {
                case "d" -> Duration.ofDays(number);
                case "h" -> Duration.ofHours(number);
                case "m" -> Duration.ofMinutes(number);
                default -> Duration.ofSeconds(number);
            };
        }
    }
}
