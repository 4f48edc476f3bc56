/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the text of a configuration file apart.
 *
 * <p>An entry is {@code key = value} or {@code key += value}; a value is the rest of the line or a list of words in
 * braces, which may begin on a later line and span several. {@code #} begins a comment. What is no entry is ignored
 * with a warning.
 */
final class ConfigScanner {

    private final Path file;
    private final List<String> lines;
    private final List<ConfigWarning> warnings;
    private final List<ConfigEntry> entries = new ArrayList<>();
    private int next;

    private ConfigScanner(Path file, List<String> lines, List<ConfigWarning> warnings) {
        this.file = file;
        this.lines = lines;
        this.warnings = warnings;
    }

    /** The entries of a file, in order. */
    static List<ConfigEntry> scan(Path file, List<String> lines, List<ConfigWarning> warnings) {
        ConfigScanner scanner = new ConfigScanner(file, lines, warnings);
        while (scanner.next < lines.size()) {
            scanner.scanEntry();
        }
        return scanner.entries;
    }

    private void scanEntry() {
        String text = nextLine();
        int line = next;
        if (text.isEmpty()) {
            return;
        }
        int equals = text.indexOf('=');
        boolean appends = equals > 0 && text.charAt(equals - 1) == '+';
        String key = equals < 0 ? "" : text.substring(0, appends ? equals - 1 : equals).strip();
        if (key.isEmpty()) {
            warn(line, "'" + text + "' is no setting of the form key = value");
            return;
        }
        String value = text.substring(equals + 1).strip();
        if (value.isEmpty() && bracesFollow()) {
            value = nextLine();
        }
        if (value.startsWith("{")) {
            entries.add(new ConfigEntry(key, scanList(key, value.substring(1), line), appends, line));
        } else if (value.isEmpty()) {
            warn(line, key + " has no value");
        } else {
            entries.add(new ConfigEntry(key, List.of(unquote(value)), appends, line));
        }
    }

    /** Whether the next line that is not empty begins a list; empty lines before it are passed over. */
    private boolean bracesFollow() {
        for (int i = next; i < lines.size(); i++) {
            String text = withoutComment(lines.get(i));
            if (!text.isEmpty()) {
                if (text.startsWith("{")) {
                    next = i;
                    return true;
                }
                return false;
            }
        }
        return false;
    }

    private List<String> scanList(String key, String first, int line) {
        List<String> words = new ArrayList<>();
        String text = first;
        while (true) {
            int end = text.indexOf('}');
            addWords(end < 0 ? text : text.substring(0, end), words);
            if (end >= 0) {
                return words;
            }
            if (next == lines.size()) {
                warn(line, "the list of " + key + " is not closed");
                return words;
            }
            text = nextLine();
        }
    }

    private static void addWords(String text, List<String> words) {
        for (String word : text.split("[\\s,]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    private static String unquote(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private String nextLine() {
        return withoutComment(lines.get(next++));
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    private void warn(int line, String message) {
        warnings.add(new ConfigWarning(file, line, message));
    }
}
