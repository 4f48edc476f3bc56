/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import java.net.URI;
import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which language model to ask, and how much may be asked of it. The key is no part of it: see {@link KeySource}.
 *
 * @param endpoint    the base address of a server that speaks OpenAI's protocol, such as
 *                    {@code http://localhost:11434/v1}; null for OpenAI's own
 * @param model       the model's name there
 * @param timeout     for one try of one request
 * @param maxRetries  further tries after 408, 409, 429, 5xx and broken connections, with growing pauses
 * @param limits      what a report may take
 * @param format      how the server is told to answer
 * @param screenshots whether pictures of findings are sent along
 */
public record LlmSettings(@Nullable URI endpoint, String model, Duration timeout, int maxRetries, Limits limits,
        AnswerFormat format, boolean screenshots) {

    /** How a server is told to answer in JSON. Not every server knows every way. */
    public enum AnswerFormat {
        /** By the schema of the answer, which the server enforces. */
        SCHEMA,
        /** As any JSON object; the schema is described in words. */
        JSON,
        /** In words only. */
        TEXT
    }

    /**
     * What a report may take.
     *
     * @param requestBytes    the longest request, pictures included
     * @param requests        the most requests
     * @param outputTokens    the longest answer
     * @param cost            the most that all may cost, in the currency of the prices; counts where there are prices
     * @param inputPrice      of a million tokens sent; 0 where unknown
     * @param outputPrice     of a million tokens received; 0 where unknown
     */
    public record Limits(int requestBytes, int requests, int outputTokens, double cost, double inputPrice,
            double outputPrice) {

        /** 200 KB a request, 10 requests, 4,000 tokens an answer, at most 1.00 where there are prices. */
        public static final Limits DEFAULT = new Limits(200_000, 10, 4_000, 1.0, 0, 0);

        public Limits {
            if (requestBytes < 1 || requests < 1 || outputTokens < 1 || cost < 0 || inputPrice < 0 || outputPrice < 0) {
                throw new IllegalArgumentException("limits must be positive, prices and cost not negative");
            }
        }

        /** What so many tokens cost. */
        public double price(long inputTokens, long outputTokens) {
            return (inputTokens * inputPrice + outputTokens * outputPrice) / 1e6;
        }
    }

    public LlmSettings {
        if (model.isBlank()) {
            throw new IllegalArgumentException("the model has no name");
        }
        if (endpoint != null && !("http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme()))) {
            throw new IllegalArgumentException("not an http or https address: " + endpoint);
        }
        if (timeout.isNegative() || timeout.isZero() || maxRetries < 0) {
            throw new IllegalArgumentException("time-out must be positive, retries not negative");
        }
    }

    /** A model with a minute a request, four retries, {@link Limits#DEFAULT}, the schema, and no pictures. */
    public static LlmSettings of(@Nullable URI endpoint, String model) {
        return new LlmSettings(endpoint, model, Duration.ofMinutes(1), 4, Limits.DEFAULT, AnswerFormat.SCHEMA, false);
    }

    /** The same with other limits. */
    public LlmSettings withLimits(Limits value) {
        return new LlmSettings(endpoint, model, timeout, maxRetries, value, format, screenshots);
    }

    /** The same with another patience. */
    public LlmSettings withPatience(Duration newTimeout, int newMaxRetries) {
        return new LlmSettings(endpoint, model, newTimeout, newMaxRetries, limits, format, screenshots);
    }

    /** The same with another way to ask for JSON. */
    public LlmSettings withFormat(AnswerFormat value) {
        return new LlmSettings(endpoint, model, timeout, maxRetries, limits, value, screenshots);
    }

    /** The same with pictures or without. */
    public LlmSettings withScreenshots(boolean value) {
        return new LlmSettings(endpoint, model, timeout, maxRetries, limits, format, value);
    }
}
