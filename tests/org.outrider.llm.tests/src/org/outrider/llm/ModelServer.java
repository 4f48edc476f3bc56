/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A server on this machine that speaks OpenAI's protocol and answers as it was told, the last answer for ever. */
final class ModelServer implements AutoCloseable {

    /** An HTTP answer, after a pause. */
    record Answer(int status, String body, Duration pause) {
    }

    private final Queue<Answer> answers = new ArrayDeque<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    ModelServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The next answer is this text of the model. */
    ModelServer says(String text) {
        return says(text, "stop");
    }

    /** The next answer is this text of the model, ended for this reason. */
    ModelServer says(String text, String finishReason) {
        var message = JsonNodeFactory.instance.objectNode().put("role", "assistant").put("content", text);
        var completion = JsonNodeFactory.instance.objectNode().put("id", "c").put("object", "chat.completion")
                .put("created", 1).put("model", "m");
        completion.putArray("choices").addObject().put("index", 0).put("finish_reason", finishReason)
                .set("message", message);
        completion.putObject("usage").put("prompt_tokens", 1000).put("completion_tokens", 100)
                .put("total_tokens", 1100);
        return answers(200, completion.toString());
    }

    /** The next answer is this. */
    ModelServer answers(int status, String body) {
        answers.add(new Answer(status, body, Duration.ZERO));
        return this;
    }

    /** The next answer takes longer than anybody waits. */
    ModelServer hangs() {
        answers.add(new Answer(200, "{}", Duration.ofSeconds(30)));
        return this;
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
    }

    /** The bodies of all requests. */
    List<String> bodies() {
        return bodies;
    }

    /** The authorization headers of all requests. */
    List<String> keys() {
        return keys;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
            Answer answer;
            synchronized (answers) {
                answer = answers.size() > 1 ? answers.remove() : answers.element();
            }
            Thread.sleep(answer.pause());
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
