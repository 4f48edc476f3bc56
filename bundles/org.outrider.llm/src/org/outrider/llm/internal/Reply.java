/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

/**
 * What a language model answered.
 *
 * @param text         its words
 * @param complete     whether it came to an end by itself
 * @param inputTokens  as the server counted them; 0 where it did not
 * @param outputTokens likewise
 */
record Reply(String text, boolean complete, long inputTokens, long outputTokens) {
}
