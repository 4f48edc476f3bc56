/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What persons have decided about the findings of a WAD: a file beside it, {@code mymap.outrider.json} for
 * {@code mymap.wad}, that can be kept under version control. Immutable; changes make new ones.
 */
public final class Suppressions {

    private static final String ENDING = ".outrider.json";
    private static final int VERSION = 1;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    private final List<Suppression> entries;

    private Suppressions(List<Suppression> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The file's shape. */
    private record Document(int version, @Nullable List<Suppression> suppressions) {
    }

    /** Nothing decided yet. */
    public static Suppressions none() {
        return new Suppressions(List.of());
    }

    /** The file that belongs to a WAD. */
    public static Path fileOf(Path wad) {
        String name = wad.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return wad.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ENDING);
    }

    /**
     * Those of a WAD; none where it has no such file.
     *
     * @throws IOException where the file cannot be read or is of another form
     */
    public static Suppressions of(Path wad) throws IOException {
        Path file = fileOf(wad);
        if (!Files.exists(file)) {
            return none();
        }
        try {
            Document document = MAPPER.readValue(file.toFile(), Document.class);
            if (document.version() != VERSION) {
                throw new IOException(file + ": is of version " + document.version() + "; this is version " + VERSION);
            }
            List<Suppression> entries = document.suppressions();
            return new Suppressions(entries == null ? List.of() : entries);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": " + e.getOriginalMessage(), e);
        }
    }

    /** All of them, in the order in which they were decided. */
    public List<Suppression> entries() {
        return entries;
    }

    /** The same findings with the states that were decided; of several decisions the last counts. */
    public List<Finding> apply(String map, List<Finding> findings) {
        return findings.stream().map(finding -> entries.reversed().stream()
                .filter(entry -> entry.isAbout(map, finding)).findFirst()
                .map(entry -> finding.withState(entry.state())).orElse(finding)).toList();
    }

    /** With a decision about a finding in place of an earlier one; {@link FindingState#NEW} takes it back. */
    public Suppressions with(String map, Finding finding, FindingState state, @Nullable String reason) {
        List<Suppression> changed = new ArrayList<>(entries);
        changed.removeIf(entry -> entry.fingerprint() != null && entry.isAbout(map, finding));
        if (state != FindingState.NEW) {
            changed.add(new Suppression(map, finding.ruleId(), finding.fingerprint(), state, finding.title(), reason));
        }
        return new Suppressions(changed);
    }

    /**
     * Writes the file of a WAD; deletes it where there is nothing to say.
     *
     * @throws IOException where writing fails; an older file is then still whole
     */
    public void save(Path wad) throws IOException {
        Path file = fileOf(wad);
        if (entries.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.writeString(temporary, MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(new Document(VERSION, entries)) + "\n", StandardCharsets.UTF_8);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
