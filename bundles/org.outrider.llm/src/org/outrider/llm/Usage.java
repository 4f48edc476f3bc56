/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

/**
 * What requests to a language model took.
 *
 * @param requests     requests that were answered
 * @param inputTokens  as the server counted them
 * @param outputTokens as the server counted them
 * @param cost         by the prices in the settings; 0 where there are none
 */
public record Usage(int requests, long inputTokens, long outputTokens, double cost) {

    /** Nothing was asked. */
    public static final Usage NONE = new Usage(0, 0, 0, 0);

    /** Both together. */
    public Usage plus(Usage other) {
        return new Usage(requests + other.requests, inputTokens + other.inputTokens, outputTokens + other.outputTokens,
                cost + other.cost);
    }
}
