/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.concurrent.Callable;

import org.outrider.app.ExitCode;
import org.outrider.app.InputException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses a command line, runs the subcommand it names and turns each outcome into an exit code. */
final class CommandRunner {

    private final CommandLine commandLine = new CommandLine(new RootCommand());

    /**
     * @param commands objects that carry picocli's {@code @Command}
     */
    CommandRunner(Collection<? extends Callable<Integer>> commands) {
        commands.stream()
                .map(CommandLine::new)
                .sorted((a, b) -> a.getCommandName().compareTo(b.getCommandName()))
                .forEach(command -> commandLine.addSubcommand(command));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpAutoWidth(true);
        commandLine.setParameterExceptionHandler((e, args) -> reportUsage(e));
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> reportFailure(e, command));
    }

    CommandRunner printingTo(PrintWriter out, PrintWriter err) {
        commandLine.setOut(out);
        commandLine.setErr(err);
        return this;
    }

    /**
     * @return an exit code, see {@link ExitCode}
     */
    int run(String... args) {
        return commandLine.execute(args);
    }

    private static int reportUsage(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + e.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            command.getHelp().fullSynopsis().lines().forEach(err::println);
        }
        err.println("'" + name + " --help' tells more.");
        return ExitCode.USAGE;
    }

    private static int reportFailure(Exception e, CommandLine command) {
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        return switch (e) {
            case InputException input -> {
                err.println(name + ": " + input.getMessage());
                yield ExitCode.INPUT;
            }
            case IOException io -> {
                err.println(name + ": " + describe(io));
                yield ExitCode.INPUT;
            }
            case InterruptedException interrupted -> {
                err.println(name + ": stopped");
                yield ExitCode.INTERRUPTED;
            }
            default -> {
                err.println(name + ": internal error");
                e.printStackTrace(err);
                yield ExitCode.INTERNAL;
            }
        };
    }

    /** The exceptions of java.nio.file often say no more than the file's name. */
    private static String describe(IOException e) {
        if (e instanceof FileSystemException file && file.getReason() == null) {
            return switch (file) {
                case NoSuchFileException absent -> file.getFile() + ": no such file or folder";
                case AccessDeniedException denied -> file.getFile() + ": access denied";
                default -> file.getFile() + ": " + file.getClass().getSimpleName();
            };
        }
        String message = e.getMessage();
        return message == null ? e.toString() : message;
    }
}
