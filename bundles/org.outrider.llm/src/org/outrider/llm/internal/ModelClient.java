/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.outrider.llm.KeySource;
import org.outrider.llm.LlmException;
import org.outrider.llm.LlmSettings;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.OpenAIServiceException;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.completions.CompletionUsage;

/** A connection to a language model's server. */
public final class ModelClient implements AutoCloseable {

    private static final URI OPENAI = URI.create("https://api.openai.com/v1");
    /** Servers on one's own machine ask for no key, but the client wants one. */
    private static final String NO_KEY = "none";

    private final OpenAIClient client;
    private final LlmSettings settings;
    private final Optional<String> key;

    /**
     * Opens it; nothing is sent.
     *
     * @throws LlmException there is no key, and the server is one that wants one
     */
    public ModelClient(LlmSettings settings, KeySource keys) throws LlmException {
        this.settings = settings;
        key = keys.key();
        if (key.isEmpty() && settings.endpoint() == null) {
            throw new LlmException("no key for " + address(settings) + ": set " + KeySource.VARIABLE
                    + ", or store one in the preferences of the workbench", null);
        }
        client = OpenAIOkHttpClient.builder().baseUrl(address(settings).toString()).apiKey(key.orElse(NO_KEY))
                .timeout(settings.timeout()).maxRetries(settings.maxRetries()).build();
    }

    /** Where requests go. */
    public static URI address(LlmSettings settings) {
        URI endpoint = settings.endpoint();
        return endpoint == null ? OPENAI : endpoint;
    }

    /**
     * Sends a request and waits for the answer; after errors that may pass it tries again.
     *
     * @throws UnansweredException  there was no answer of use in all tries
     * @throws LlmException         the server refuses such requests
     * @throws InterruptedException the thread was interrupted
     */
    Reply ask(ChatCompletionCreateParams request) throws UnansweredException, LlmException, InterruptedException {
        // asked for asynchronously, since the client's blocking call does not mind interrupts
        CompletableFuture<ChatCompletion> answer = client.async().chat().completions().create(request);
        try {
            return reply(answer.get());
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OpenAIException cause) {
                throw failure(cause);
            }
            throw new IllegalStateException("the client failed", e.getCause());
        } catch (OpenAIException e) {
            throw failure(e);
        }
    }

    private static Reply reply(ChatCompletion completion) throws UnansweredException {
        ChatCompletion.Choice choice = completion.choices().stream().findFirst()
                .orElseThrow(() -> new UnansweredException("the answer has no choices", null));
        Optional<CompletionUsage> usage = completion.usage();
        return new Reply(choice.message().content().orElse(""),
                !ChatCompletion.Choice.FinishReason.LENGTH.equals(choice.finishReason()),
                usage.map(CompletionUsage::promptTokens).orElse(0L),
                usage.map(CompletionUsage::completionTokens).orElse(0L));
    }

    /** What an error means: thrown where asking again is no use, else to be thrown. */
    private UnansweredException failure(OpenAIException error) throws LlmException {
        return switch (error) {
            case OpenAIServiceException refused -> {
                int status = refused.statusCode();
                String reason = "HTTP " + status + ", " + said(refused);
                if (status != 408 && status != 409 && status != 429 && status < 500) {
                    throw new LlmException(address(settings) + " refused the request for model " + settings.model()
                            + ": " + reason + advice(status), refused);
                }
                yield new UnansweredException(reason, refused);
            }
            case OpenAIIoException broken -> new UnansweredException(address(settings) + " cannot be reached: "
                    + said(broken.getCause() == null ? broken : broken.getCause()), broken);
            default -> new UnansweredException("the answer is not of OpenAI's protocol: " + said(error), error);
        };
    }

    @Override
    public void close() {
        client.close();
    }

    private static String advice(int status) {
        return switch (status) {
            case 401, 403 -> "; check the key (" + KeySource.VARIABLE + ")";
            case 404 -> "; check the address and the name of the model";
            case 400, 422 -> "; some servers need another answer format";
            default -> "";
        };
    }

    /** What an error says, without the key, should the server have repeated it. */
    private String said(Throwable error) {
        String message = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        return key.map(secret -> message.replace(secret, "[key]")).orElse(message);
    }
}
