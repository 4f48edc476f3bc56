/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A server on this machine that speaks OpenAI's protocol, and has one report to write about the first finding. */
final class ModelServer implements AutoCloseable {

    private static final long MILLIS_TOO_LONG = 30_000;
    private static final String REPORT = """
            {"reports": [{"findings": ["F1"], "title": "The lever does nothing", "summary": "No sector has its tag.",
            "impact": "Players look for what it opened.", "steps": ["Go to the lever", "Use it"], "suggestion": ""}]}""";

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean slow;

    ModelServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** From now on answers take longer than anybody waits. */
    ModelServer slow() {
        slow = true;
        return this;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1";
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
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
            bodies.add(body);
            if (slow) {
                Thread.sleep(MILLIS_TOO_LONG);
            }
            byte[] answer = ("{\"id\": \"c\", \"object\": \"chat.completion\", \"created\": 1, \"model\": \"m\", \"choices\":"
                    + " [{\"index\": 0, \"finish_reason\": \"stop\", \"message\": {\"role\": \"assistant\", \"content\": "
                    + quoted(REPORT) + "}}], \"usage\": {\"prompt_tokens\": 10, \"completion_tokens\": 5,"
                    + " \"total_tokens\": 15}}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
