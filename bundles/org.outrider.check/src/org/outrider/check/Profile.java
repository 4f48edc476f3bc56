/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Severity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What maps are made for: an engine, and rules that a project has for itself.
 *
 * <p>As JSON, in which all is optional: {@code {"name": "my project", "engine": "boom", "max_lines": 8000,
 * "max_sectors": 2000, "max_things": 1000, "required_starts": [1, 2, 3, 4], "deathmatch_starts": 4,
 * "completable_skills": [1, 2, 3, 4, 5], "off": ["unused-texture"], "severity": {"thin-secret": "error"}}}.
 *
 * @param engine            decides on known specials and limits
 * @param maxLines          the most linedefs of a map
 * @param maxSectors        the most sectors of a map
 * @param maxThings         the most things of a map
 * @param requiredStarts    players, 1..4, that every map must have a start for
 * @param deathmatchStarts  the fewest deathmatch starts of a map
 * @param completableSkills skills, 1..5, at which every map must have been proved completable
 * @param off               rules that do not count
 * @param severity          rules that matter more or less than usual
 */
public record Profile(String name, Engine engine, @Nullable Integer maxLines, @Nullable Integer maxSectors,
        @Nullable Integer maxThings, Set<Integer> requiredStarts, int deathmatchStarts,
        Set<Integer> completableSkills, Set<String> off, Map<String, Severity> severity) {

    /** The family of engines that maps are for. */
    public enum Engine {
        /** Doom 1.9 with all of its limits. */
        VANILLA,
        /** Doom 1.9's specials without its limits. */
        LIMIT_REMOVING,
        /** Boom's specials. */
        BOOM
    }

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true)
            .build();

    /** Doom 1.9. */
    public static final Profile VANILLA = of(Engine.VANILLA);
    public static final Profile LIMIT_REMOVING = of(Engine.LIMIT_REMOVING);
    public static final Profile BOOM = of(Engine.BOOM);

    public Profile {
        requiredStarts = Set.copyOf(requiredStarts);
        completableSkills = Set.copyOf(completableSkills);
        off = Set.copyOf(off);
        severity = Map.copyOf(severity);
    }

    /** A profile without rules of its own. */
    public static Profile of(Engine engine) {
        return new Profile(nameOf(engine), engine, null, null, null, Set.of(), 0, Set.of(), Set.of(), Map.of());
    }

    /**
     * The profile that a user means: the name of an engine, or a JSON file.
     *
     * @throws IOException where the file cannot be read or says something that is not understood
     */
    public static Profile named(String nameOrFile) throws IOException {
        Optional<Engine> engine = engine(nameOrFile);
        return engine.isPresent() ? of(engine.get()) : read(Path.of(nameOrFile));
    }

    private static Optional<Engine> engine(String name) {
        for (Engine engine : Engine.values()) {
            if (nameOf(engine).equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(engine);
            }
        }
        return Optional.empty();
    }

    private static String nameOf(Engine engine) {
        return engine.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Profile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": is neither a file nor one of vanilla, limit-removing, boom");
        }
        try {
            return MAPPER.readValue(file.toFile(), Document.class).toProfile(file);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": " + e.getOriginalMessage(), e);
        }
    }

    /** The JSON. */
    private record Document(@Nullable String name, @Nullable String engine, @Nullable Integer maxLines,
            @Nullable Integer maxSectors, @Nullable Integer maxThings, @Nullable List<Integer> requiredStarts,
            @Nullable Integer deathmatchStarts, @Nullable List<Integer> completableSkills, @Nullable List<String> off,
            @Nullable Map<String, String> severity) {

        Profile toProfile(Path file) throws IOException {
            String engineName = engine == null ? nameOf(Engine.VANILLA) : engine;
            Engine meant = Profile.engine(engineName).orElseThrow(() -> new IOException(file + ": the engine '"
                    + engineName + "' is none of vanilla, limit-removing, boom"));
            return new Profile(name == null ? file.getFileName().toString() : name, meant, maxLines, maxSectors,
                    maxThings, within(file, "required_starts", requiredStarts, 4),
                    deathmatchStarts == null ? 0 : deathmatchStarts,
                    within(file, "completable_skills", completableSkills, 5),
                    off == null ? Set.of() : Set.copyOf(off), severities(file));
        }

        private static Set<Integer> within(Path file, String name, @Nullable List<Integer> numbers, int most)
                throws IOException {
            Set<Integer> set = numbers == null ? Set.of() : Set.copyOf(numbers);
            for (int number : set) {
                if (number < 1 || number > most) {
                    throw new IOException(file + ": " + name + " has " + number + "; there are 1 to " + most);
                }
            }
            return set;
        }

        private Map<String, Severity> severities(Path file) throws IOException {
            Map<String, Severity> severities = new LinkedHashMap<>();
            for (Map.Entry<String, String> entry : (severity == null ? Map.<String, String>of() : severity)
                    .entrySet()) {
                try {
                    severities.put(entry.getKey(), Severity.valueOf(entry.getValue().toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ": the severity '" + entry.getValue()
                            + "' is none of note, warning, error", e);
                }
            }
            return severities;
        }
    }
}
