/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A class of bugs as they are labelled.
 *
 * @param subclass what tells kinds of the class {@code other} apart; null elsewhere
 */
public record BugClass(String name, @Nullable String subclass) {

    private static final String TABLE = "rule_classes.csv";

    /**
     * The class of each rule, by the rule's id; rules that no label is about are absent.
     *
     * @param source whose rules: {@code static} or {@code play}
     */
    public static Map<String, BugClass> byRule(String source) {
        Map<String, BugClass> classes = new HashMap<>();
        List<String> lines;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BugClass.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8))) {
            lines = reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != 4) {
                throw new IllegalStateException(TABLE + ": bad row " + line);
            }
            if (cells[0].equals(source)) {
                classes.put(cells[1], new BugClass(cells[2], cells[3].isEmpty() ? null : cells[3]));
            }
        }
        return classes;
    }
}
