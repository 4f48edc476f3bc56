/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of texts what nobody else needs to know: folders of this machine, mail addresses, keys. Counts them. */
final class Redactor {

    private record Secret(Pattern pattern, String replacement) {
    }

    private static final List<Secret> SECRETS = List.of(
            // keys first: a path may contain one
            new Secret(Pattern.compile("\\b(?:sk|pk|ghp|gho|xox[bp])[-_][A-Za-z0-9_-]{8,}"), "[key]"),
            new Secret(Pattern.compile("\\b[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+\\b"), "[address]"),
            new Secret(Pattern.compile("\\bfile:/{1,3}(?:[^\\s/\"'<>|]+/)+"), "[folder]/"),
            new Secret(Pattern.compile("\\b[A-Za-z]:[\\\\/](?:[^\\\\/:*?\"<>|\\r\\n]+[\\\\/])+"), "[folder]\\\\"),
            new Secret(Pattern.compile("(?<![\\w.:/~])~?/(?:[^\\s/\"'<>|]+/)+"), "[folder]/"));

    private int count;

    /** The text without them. */
    String redact(String text) {
        String redacted = text;
        for (Secret secret : SECRETS) {
            Matcher matcher = secret.pattern().matcher(redacted);
            redacted = matcher.replaceAll(match -> {
                count++;
                return secret.replacement();
            });
        }
        return redacted;
    }

    /** How many were taken out so far. */
    int count() {
        return count;
    }
}
