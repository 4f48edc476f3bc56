/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

/**
 * What a check or a detector looks for.
 *
 * @param id          stable name in results, such as {@code exit-not-reached}; never reused for something else
 * @param title       what is wrong where the rule is broken, in a few words
 * @param explanation why that matters to a player, in a sentence or two
 * @param severity    how much it matters as a rule
 */
public record Rule(String id, String title, String explanation, Severity severity) {
}
