/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.outrider.analysis.Finding;

import com.openai.models.chat.completions.ChatCompletionCreateParams;

/**
 * What is asked in one request.
 *
 * @param groups      findings that lie together, for the template where the answer is of no use
 * @param byId        the same findings by the names that they have in the request
 * @param request     what is sent
 * @param inputTokens at most so many tokens, by rule of thumb
 */
public record Batch(List<List<Finding>> groups, Map<String, Finding> byId, ChatCompletionCreateParams request,
        long inputTokens) {

    /** The finding of a name, if there is one. */
    Optional<Finding> finding(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
