/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/** The schema that answers of a language model must follow. */
final class AnswerSchema {

    private final JsonNode document;
    private final JsonSchema schema;

    AnswerSchema() {
        try {
            document = new ObjectMapper().readTree(resource("answer.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("the schema of answers is damaged", e);
        }
        schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(document);
    }

    /** The schema itself. */
    JsonNode document() {
        return document;
    }

    /** What an answer does wrong; empty where it is well-formed. */
    Set<ValidationMessage> problems(JsonNode answer) {
        return schema.validate(answer);
    }

    /** A text that lies beside this class. */
    static String resource(String name) {
        try (InputStream in = AnswerSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("it is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", e);
        }
    }
}
