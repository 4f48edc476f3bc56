/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

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
}
