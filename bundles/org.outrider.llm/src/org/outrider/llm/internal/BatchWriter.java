/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

import java.util.List;

import org.outrider.llm.BugDraft;
import org.outrider.llm.LlmException;
import org.outrider.llm.LlmSettings.Limits;
import org.outrider.llm.Usage;

import com.openai.models.chat.completions.ChatCompletionCreateParams;

/** Gets the bug reports of one request after the other, with a second chance for answers of a wrong form. */
public final class BatchWriter {

    private final AnswerReader reader = new AnswerReader();
    private final ModelClient client;
    private final Limits limits;
    private final List<String> notices;
    private Usage usage = Usage.NONE;

    /**
     * @param notices takes a sentence for all that does not go as asked
     */
    public BatchWriter(ModelClient client, Limits limits, List<String> notices) {
        this.client = client;
        this.limits = limits;
        this.notices = notices;
    }

    /** What all requests took so far. */
    public Usage usage() {
        return usage;
    }

    /**
     * The reports of a batch; those of the template where the model gives none.
     *
     * @param affordable whether the limit of cost allows the request
     */
    public List<BugDraft> write(Batch batch, boolean affordable) throws LlmException, InterruptedException {
        if (!affordable) {
            notices.add("The limit of cost is reached: the template wrote up " + batch.byId().size() + " findings.");
            return template(batch);
        }
        try {
            Reply first = ask(batch.request());
            try {
                return reader.read(first, batch, notices);
            } catch (UnansweredException e) {
                return reader.read(ask(corrected(batch.request(), first, e)), batch, notices);
            }
        } catch (UnansweredException e) {
            notices.add("The template wrote up " + batch.byId().size() + " findings, since the model gave no answer of "
                    + "use: " + e.getMessage() + ".");
            return template(batch);
        }
    }

    private Reply ask(ChatCompletionCreateParams request)
            throws UnansweredException, LlmException, InterruptedException {
        Reply reply = client.ask(request);
        usage = usage.plus(new Usage(1, reply.inputTokens(), reply.outputTokens(),
                limits.price(reply.inputTokens(), reply.outputTokens())));
        return reply;
    }

    private static ChatCompletionCreateParams corrected(ChatCompletionCreateParams request, Reply answer,
            UnansweredException problem) {
        return request.toBuilder().addAssistantMessage(answer.text())
                .addUserMessage("That cannot be used: " + problem.getMessage()
                        + ". Answer again, in the form asked for.")
                .build();
    }

    private static List<BugDraft> template(Batch batch) {
        return batch.groups().stream().map(TemplateDrafts::of).toList();
    }
}
