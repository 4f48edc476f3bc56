/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.outrider.llm.LlmSettings;
import org.outrider.llm.LlmSettings.AnswerFormat;
import org.outrider.llm.LlmSettings.Limits;

import picocli.CommandLine.Option;

/** The options of commands that may ask a language model. */
final class LlmOptions {

    @Option(names = "--llm", paramLabel = "none|openai|URL", defaultValue = "${env:OUTRIDER_LLM:-none}",
            description = "A server that speaks OpenAI's protocol, by its base address, or OpenAI's own. The key is"
                    + " read from OUTRIDER_LLM_KEY. Default: OUTRIDER_LLM, else none.")
    private String server = "none";

    @Option(names = "--model", paramLabel = "NAME", defaultValue = "${env:OUTRIDER_LLM_MODEL:-}",
            description = "The model's name there. Default: OUTRIDER_LLM_MODEL.")
    private String model = "";

    @Option(names = "--answer-format", paramLabel = "schema|json|text", defaultValue = "schema",
            description = "How the server is told to answer; not all know schemas. Default: ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.SCHEMA;

    @Option(names = "--send-screenshots", description = "Send the pictures of findings along.")
    private boolean screenshots;

    @Option(names = "--llm-timeout", paramLabel = "SECONDS", defaultValue = "60",
            description = "For one try of one request. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Option(names = "--llm-retries", paramLabel = "N", defaultValue = "4",
            description = "Further tries after errors that may pass. Default: ${DEFAULT-VALUE}.")
    private int retries;

    @Option(names = "--max-request", paramLabel = "BYTES", defaultValue = "200000",
            description = "The longest request. Default: ${DEFAULT-VALUE}.")
    private int requestBytes;

    @Option(names = "--max-requests", paramLabel = "N", defaultValue = "10",
            description = "The most requests for a map. Default: ${DEFAULT-VALUE}.")
    private int requests;

    @Option(names = "--max-answer", paramLabel = "TOKENS", defaultValue = "4000",
            description = "The longest answer. Default: ${DEFAULT-VALUE}.")
    private int answerTokens;

    @Option(names = "--price-in", paramLabel = "PRICE", defaultValue = "0",
            description = "Of a million tokens sent; with --max-cost.")
    private double inputPrice;

    @Option(names = "--price-out", paramLabel = "PRICE", defaultValue = "0",
            description = "Of a million tokens received; with --max-cost.")
    private double outputPrice;

    @Option(names = "--max-cost", paramLabel = "COST", defaultValue = "1",
            description = "The most that the reports of a map may cost by these prices. Default: ${DEFAULT-VALUE}.")
    private double cost;

    /**
     * What the options ask for; empty where no model is to be asked.
     *
     * @throws IllegalArgumentException they contradict themselves
     */
    Optional<LlmSettings> settings() {
        if (server.equals("none")) {
            return Optional.empty();
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("Missing required option: '--model=NAME', with --llm " + server);
        }
        return Optional.of(new LlmSettings(server.equals("openai") ? null : URI.create(server), model,
                Duration.ofSeconds(timeout), retries,
                new Limits(requestBytes, requests, answerTokens, cost, inputPrice, outputPrice), format, screenshots));
    }
}
