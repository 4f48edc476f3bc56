/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.outrider.engine.MapRules;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.engine.ObjectKind;

/**
 * What the objects of ViZDoom's games are to a player, by the names of their classes, which are all that ViZDoom tells.
 *
 * <p>A class that a WAD defines for itself is known by the longest of the known names in its own ("CustomMedikit"), as
 * designers use to derive one class from another; what has none counts as decoration.
 */
public final class ObjectKinds {

    /**
     * A class of objects.
     *
     * @param name as ViZDoom tells it
     * @param kind what it is to a player
     * @param radius half its width in map units; 0 where it is not known
     * @param counted true for items that count
     */
    public record ObjectType(String name, ObjectKind kind, double radius, boolean counted) {
    }

    private static final String TABLE = "/vizdoom/object_kinds.csv";
    private static final String DEAD = "Dead";
    /** Numbers of things that maps may place are 16 bits. */
    private static final int EDITOR_NUMBERS = 32768;

    /** By name in lower case: the spelling of ZDoom's classes differs here and there ("Zombieman"). */
    private final Map<String, ObjectType> known = new HashMap<>();
    private final List<ObjectType> longestFirst;

    /** @param rules name the things that maps place */
    public ObjectKinds(MapRules rules) {
        Map<String, ThingInfo> things = new HashMap<>();
        for (int number = 0; number < EDITOR_NUMBERS; number++) {
            rules.thing(number).ifPresent(thing -> things.put(thing.name(), thing));
        }
        things.values().forEach(thing -> known.put(thing.name().toLowerCase(Locale.ROOT),
                new ObjectType(thing.name(), thing.kind(), thing.radius(), false)));
        try (InputStream in = ObjectKinds.class.getResourceAsStream(TABLE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(row -> known.put(row.getField("name").toLowerCase(Locale.ROOT),
                    new ObjectType(row.getField("name"), ObjectKind.valueOf(row.getField("kind")),
                            Double.parseDouble(row.getField("radius")), row.getField("counted").equals("yes"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        longestFirst = known.values().stream()
                .sorted(Comparator.comparingInt((ObjectType type) -> type.name().length()).reversed()
                        .thenComparing(ObjectType::name))
                .toList();
    }

    /** What a class of objects is. */
    public ObjectType of(String name) {
        if (name.startsWith(DEAD)) {
            ObjectType alive = of(name.substring(DEAD.length()));
            if (alive.kind() == ObjectKind.MONSTER || alive.kind() == ObjectKind.PLAYER) {
                return new ObjectType(name, ObjectKind.CORPSE, alive.radius(), false);
            }
        }
        ObjectType same = known.get(name.toLowerCase(Locale.ROOT));
        if (same != null) {
            return same;
        }
        for (ObjectType type : longestFirst) {
            if (name.contains(type.name())) {
                return new ObjectType(name, type.kind(), type.radius(), type.counted());
            }
        }
        return new ObjectType(name, ObjectKind.DECORATION, 0, false);
    }
}
