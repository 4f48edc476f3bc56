/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A bug that a person reported or mended, or a place that looks like one and is none (a negative control).
 *
 * @param iwad       file name of the WAD
 * @param bugClass   such as {@code missing_texture}
 * @param subclass   tells kinds of the class {@code other} apart
 * @param x          map units; null where unknown
 * @param outcome    {@code static} where the map's data proves it, {@code play} where it takes a look or a playthrough
 * @param origin     who found it, such as {@code human_report}
 * @param confidence 0..1 that it is as described
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Label(String id, String iwad, String map, @JsonProperty("class") String bugClass,
        @Nullable String subclass, ObjectNumbers objects, @Nullable Double x, @Nullable Double y,
        @Nullable String outcome, @Nullable String origin, double confidence) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Reads a file of one JSON object a line.
     *
     * @throws IOException where it cannot be read, or a line is no label
     */
    public static List<Label> read(Path file) throws IOException {
        List<Label> labels = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    labels.add(MAPPER.readValue(lines.get(i), Label.class));
                } catch (JsonProcessingException e) {
                    throw new IOException(file + ":" + (i + 1) + ": " + e.getOriginalMessage(), e);
                }
            }
        }
        return labels;
    }

    /** The map with its file, such as {@code freedoom1 E1M1}. */
    public MapName mapName() {
        return MapName.of(iwad, map);
    }
}
