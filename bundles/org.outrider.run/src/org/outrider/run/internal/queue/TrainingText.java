/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import java.util.Map;

import org.outrider.learn.TrainingSettings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The settings of a training as they are told to users; the trainer keeps its own. */
public final class TrainingText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TrainingText() {
    }

    /** The settings as text. */
    public static String write(TrainingSettings settings) {
        try {
            return JSON.writeValueAsString(settings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of numbers and strings can be written", e);
        }
    }

    /**
     * Whether a text is of the same settings, whatever the number of steps, on which the pace of exploration depends,
     * too.
     */
    public static boolean sameButSteps(String text, TrainingSettings settings) {
        try {
            return withoutSteps(text).equals(withoutSteps(write(settings)));
        } catch (JsonProcessingException e) {
            // kept by a version that wrote it otherwise
            return false;
        }
    }

    private static Map<?, ?> withoutSteps(String text) throws JsonProcessingException {
        Map<?, ?> settings = JSON.readValue(text, Map.class);
        remove(settings, "schedule", "steps");
        remove(settings, "exploration", "endStep");
        return settings;
    }

    private static void remove(Map<?, ?> settings, String part, String key) {
        if (settings.get(part) instanceof Map<?, ?> values) {
            values.remove(key);
        }
    }
}
