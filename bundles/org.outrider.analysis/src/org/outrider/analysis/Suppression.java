/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a person has decided about a finding, or about a rule on one map or on all.
 *
 * @param map         such as {@code MAP01}; null for all maps
 * @param rule        the rule's id
 * @param fingerprint of the finding; null for all findings of the rule
 * @param title       of the finding when it was decided, for those who read the file
 * @param reason      why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Suppression(@Nullable String map, String rule, @Nullable String fingerprint, FindingState state,
        @Nullable String title, @Nullable String reason) {

    /** Whether it is about that finding. */
    boolean isAbout(String mapName, Finding finding) {
        return allows(map, mapName) && rule.equals(finding.ruleId()) && allows(fingerprint, finding.fingerprint());
    }

    private static boolean allows(@Nullable String wanted, String actual) {
        return wanted == null || wanted.equals(actual);
    }
}
