/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.plot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads curves from the logs of trainings: a JSON object a line, packed by gzip perhaps. */
public final class TrainingCurves {

    private static final String LOG = "log.jsonl";
    private static final String PACKED = ".gz";

    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * Reads a measure from a log.
     *
     * @param run folder of a training, or its log
     * @throws IOException where the file cannot be read, has no such measure, or a line is no JSON; names file and
     *         line
     */
    public Curve read(Path run, Measure measure) throws IOException {
        Path file = Files.isDirectory(run) ? run.resolve(LOG) : run;
        List<Curve.Point> points = new ArrayList<>();
        try (BufferedReader reader = open(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                JsonNode entry = parse(line, file, number);
                JsonNode step = entry.path("iteration");
                JsonNode value = entry.path(measure.key());
                if (step.isNumber() && value.isNumber()) {
                    points.add(new Curve.Point(step.asLong(), value.asDouble(), 0));
                }
            }
        }
        if (points.isEmpty()) {
            throw new IOException(file + ": no line has both 'iteration' and '" + measure.key() + "'");
        }
        return new Curve(name(run), points);
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new BufferedReader(new InputStreamReader(
                    file.toString().endsWith(PACKED) ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private JsonNode parse(String line, Path file, int number) throws IOException {
        try {
            return mapper.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ", line " + number + ": is no JSON: " + e.getOriginalMessage());
        }
    }

    /** A run is called like its folder, a log like its file. */
    private static String name(Path run) {
        String file = String.valueOf(run.toAbsolutePath().normalize().getFileName());
        return file.replaceFirst("(\\.log)?\\.jsonl(\\.gz)?$", "");
    }
}
