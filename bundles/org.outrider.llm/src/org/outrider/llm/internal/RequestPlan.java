/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.llm.Dossier;
import org.outrider.llm.LlmSettings;
import org.outrider.llm.LlmSettings.AnswerFormat;
import org.outrider.llm.LlmSettings.Limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.openai.core.JsonValue;
import com.openai.core.ObjectMappers;
import com.openai.models.ResponseFormatJsonObject;
import com.openai.models.ResponseFormatJsonSchema;
import com.openai.models.chat.completions.ChatCompletionContentPart;
import com.openai.models.chat.completions.ChatCompletionContentPartImage;
import com.openai.models.chat.completions.ChatCompletionContentPartText;
import com.openai.models.chat.completions.ChatCompletionCreateParams;

/** The requests that a dossier makes, within the limits, and what is left out of them. */
public final class RequestPlan {

    /** English has about four bytes a token; JSON and numbers have fewer. */
    private static final int BYTES_PER_TOKEN = 3;
    /** What the large providers count for a picture of a screen's size, rounded up. */
    private static final int TOKENS_PER_PICTURE = 1_600;

    private final JsonMapper mapper = ObjectMappers.jsonMapper();
    private final AnswerSchema schema = new AnswerSchema();
    private final Redactor redactor = new Redactor();
    private final List<String> notices = new ArrayList<>();
    private final List<Batch> batches = new ArrayList<>();
    private final List<List<Finding>> leftOut = new ArrayList<>();
    private final Dossier dossier;
    private final LlmSettings settings;

    public RequestPlan(Dossier dossier, LlmSettings settings) {
        this.dossier = dossier;
        this.settings = settings;
        divide(FindingGroups.of(dossier.findings()));
    }

    /** The requests, the most severe findings first. */
    public List<Batch> batches() {
        return batches;
    }

    /** Groups of findings that do not fit into the limits. */
    public List<List<Finding>> leftOut() {
        return leftOut;
    }

    /** What did not go as asked. */
    public List<String> notices() {
        return notices;
    }

    /** How many private details were taken out. */
    public int redacted() {
        return redactor.count();
    }

    /** The most that all can cost. */
    public double costLimit() {
        return batches.stream().mapToDouble(this::costLimit).sum();
    }

    /** The most that a request can cost. */
    public double costLimit(Batch batch) {
        return settings.limits().price(batch.inputTokens(), settings.limits().outputTokens());
    }

    /** A request as it goes over the wire. */
    public String body(ChatCompletionCreateParams request) {
        try {
            return mapper.writeValueAsString(request._body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request cannot be written as JSON", e);
        }
    }

    private void divide(List<List<Finding>> groups) {
        Limits limits = settings.limits();
        int envelope = bytes(body(request(JsonNodeFactory.instance.arrayNode(), List.of())));
        Pending pending = new Pending(envelope);
        double cost = 0;
        for (List<Finding> group : groups) {
            Entry entry = entry(group);
            if (!pending.isEmpty() && pending.bytes + entry.bytes() > limits.requestBytes()) {
                cost = send(pending, cost);
                pending = new Pending(envelope);
            }
            if (envelope + entry.bytes() > limits.requestBytes()) {
                leftOut.add(group);
            } else {
                pending.add(entry);
            }
        }
        if (!pending.isEmpty()) {
            send(pending, cost);
        }
        if (!leftOut.isEmpty()) {
            notices.add(leftOut.stream().mapToInt(List::size).sum()
                    + " findings are beyond the limits of size, requests or cost and were written up by the template.");
        }
    }

    /** Makes a request of what is pending where the limits allow it; returns what all may cost so far. */
    private double send(Pending pending, double cost) {
        ArrayNode findings = JsonNodeFactory.instance.arrayNode();
        Map<String, Finding> byId = new LinkedHashMap<>();
        List<String> pictures = new ArrayList<>();
        for (Entry entry : pending.entries) {
            for (int i = 0; i < entry.group().size(); i++) {
                String id = "F" + (byId.size() + 1);
                byId.put(id, entry.group().get(i));
                findings.add(entry.json().get(i).deepCopy().put("id", id));
            }
            pictures.addAll(entry.pictures());
        }
        ChatCompletionCreateParams request = request(findings, pictures);
        int pictureBytes = pictures.stream().mapToInt(String::length).sum();
        long tokens = (bytes(body(request)) - pictureBytes) / BYTES_PER_TOKEN
                + (long) pictures.size() * TOKENS_PER_PICTURE;
        Batch batch = new Batch(pending.entries.stream().map(Entry::group).toList(), byId, request, tokens);
        double total = cost + costLimit(batch);
        if (batches.size() >= settings.limits().requests() || total > settings.limits().cost()) {
            leftOut.addAll(batch.groups());
            return cost;
        }
        batches.add(batch);
        return total;
    }

    private ChatCompletionCreateParams request(ArrayNode findings, List<String> pictures) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("map", redactor.redact(dossier.map()));
        ArrayNode facts = content.putArray("facts");
        dossier.facts().forEach(fact -> facts.add(redactor.redact(fact)));
        content.set("findings", findings);
        ChatCompletionCreateParams.Builder builder = ChatCompletionCreateParams.builder().model(settings.model())
                .maxCompletionTokens(settings.limits().outputTokens()).addSystemMessage(instructions());
        if (pictures.isEmpty()) {
            builder.addUserMessage(content.toString());
        } else {
            List<ChatCompletionContentPart> parts = new ArrayList<>();
            parts.add(ChatCompletionContentPart.ofText(
                    ChatCompletionContentPartText.builder().text(content.toString()).build()));
            pictures.forEach(picture -> parts.add(ChatCompletionContentPart.ofImageUrl(
                    ChatCompletionContentPartImage.builder().imageUrl(
                            ChatCompletionContentPartImage.ImageUrl.builder().url(picture).build()).build())));
            builder.addUserMessageOfArrayOfContentParts(parts);
        }
        switch (settings.format()) {
            case SCHEMA -> builder.responseFormat(schemaFormat());
            case JSON -> builder.responseFormat(ResponseFormatJsonObject.builder().build());
            case TEXT -> {
            }
        }
        return builder.build();
    }

    private String instructions() {
        String text = AnswerSchema.resource("instructions.txt");
        return settings.format() == AnswerFormat.SCHEMA ? text
                : text + "\nAnswer with nothing but a JSON object that follows this schema:\n" + schema.document();
    }

    private ResponseFormatJsonSchema schemaFormat() {
        ResponseFormatJsonSchema.JsonSchema.Schema.Builder body = ResponseFormatJsonSchema.JsonSchema.Schema.builder();
        schema.document().properties().forEach(
                entry -> body.putAdditionalProperty(entry.getKey(), JsonValue.fromJsonNode(entry.getValue())));
        return ResponseFormatJsonSchema.builder()
                .jsonSchema(ResponseFormatJsonSchema.JsonSchema.builder().name("bug_reports").strict(true)
                        .schema(body.build()).build())
                .build();
    }

    private Entry entry(List<Finding> group) {
        List<ObjectNode> json = group.stream().map(this::json).toList();
        List<String> pictures = settings.screenshots()
                ? group.stream().flatMap(finding -> Pictures.of(finding, dossier.folder(), notices).stream()).toList()
                : List.of();
        int bytes = pictures.stream().mapToInt(picture -> picture.length() + 64).sum();
        for (ObjectNode finding : json) {
            // as a text inside of a text, with its name
            bytes += bytes(JsonNodeFactory.instance.textNode(finding.toString()).toString()) + 32;
        }
        return new Entry(group, json, pictures, bytes);
    }

    private ObjectNode json(Finding finding) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rule", finding.ruleId());
        node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        node.put("title", redactor.redact(finding.title()));
        node.put("detail", redactor.redact(finding.detail()));
        node.put("why_it_matters", redactor.redact(finding.explanation()));
        node.put("skills", finding.skills().toString());
        Place place = finding.place();
        if (place != null) {
            node.put("place", Wording.place(place));
        }
        ArrayNode evidence = node.putArray("evidence");
        finding.evidence().forEach(shown -> evidence.add(redactor.redact(Wording.evidence(shown))));
        return node;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A group as it is sent. */
    private record Entry(List<Finding> group, List<ObjectNode> json, List<String> pictures, int bytes) {
    }

    /** The next request while it is put together. */
    private static final class Pending {

        private final List<Entry> entries = new ArrayList<>();
        private int bytes;

        Pending(int envelope) {
            bytes = envelope;
        }

        boolean isEmpty() {
            return entries.isEmpty();
        }

        void add(Entry entry) {
            entries.add(entry);
            bytes += entry.bytes();
        }
    }
}
