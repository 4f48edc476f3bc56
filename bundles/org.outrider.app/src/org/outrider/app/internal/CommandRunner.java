/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.outrider.app.ExitCode;
import org.outrider.app.InputException;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.UsageMessageSpec;
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
        commandLine.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandRunner::commandList);
        // hands it on to the subcommands
        commandLine.setHelpSectionMap(commandLine.getHelpSectionMap());
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
        err.println(name + ": " + message(e));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("'" + name + " --help' tells more.");
        return ExitCode.USAGE;
    }

    /** What picocli calls an unmatched argument is a wrong command where only commands are expected. */
    private static String message(ParameterException e) {
        boolean wantsCommand = e.getCommandLine().getCommandSpec().positionalParameters().isEmpty()
                && !e.getCommandLine().getSubcommands().isEmpty();
        return wantsCommand && e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                ? noCommand(unmatched.getUnmatched()) : String.valueOf(e.getMessage());
    }

    private static String noCommand(List<String> words) {
        String rest = words.stream().skip(1).map(word -> "'" + word + "'").collect(Collectors.joining(", "));
        return "there is no command '" + words.getFirst() + "'" + (rest.isEmpty() ? "" : " to take " + rest);
    }

    /** The commands with the first sentence of what each does; all of it is in the command's own help. */
    private static String commandList(Help help) {
        int names = help.subcommands().keySet().stream().mapToInt(String::length).max().orElse(0) + 3;
        int width = help.commandSpec().usageMessage().width();
        TextTable table = TextTable.forColumns(help.colorScheme(), new Column(names, 2, Column.Overflow.SPAN),
                new Column(width - names, 2, Column.Overflow.WRAP));
        help.subcommands().forEach((name, command) -> table.addRowValues(
                help.colorScheme().commandText(name), help.colorScheme().text(purpose(command))));
        return table.toString();
    }

    private static String purpose(Help command) {
        return String.join(" ", command.commandSpec().usageMessage().description()).split("[.:] ", 2)[0]
                .replaceFirst("\\.$", "");
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
