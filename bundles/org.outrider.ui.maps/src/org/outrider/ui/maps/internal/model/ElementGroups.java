/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;

/** Sorts a map's elements for trees: things by category and type, lines by special, sectors by what they do. */
public final class ElementGroups {

    /** More elements than this under one heading are split into ranges, which trees show faster. */
    private static final int MOST = 250;

    private final MapDocument document;
    private final MapVocabulary words;

    public ElementGroups(MapDocument document, MapVocabulary words) {
        this.document = document;
        this.words = words;
    }

    /** Things, linedefs and sectors. */
    public List<ElementGroup> all() {
        return List.of(things(), lines(), sectors());
    }

    private ElementGroup things() {
        Map<ThingCategory, Map<String, List<ElementRef>>> sorted = new EnumMap<>(ThingCategory.class);
        for (int i = 0; i < document.thingCount(); i++) {
            int type = document.thing(i).type();
            sorted.computeIfAbsent(words.category(type), category -> new TreeMap<>())
                    .computeIfAbsent(words.thing(type), name -> new ArrayList<>())
                    .add(ElementRef.thing(i));
        }
        List<ElementGroup> categories = new ArrayList<>();
        sorted.forEach((category, types) -> categories.add(
                new ElementGroup(category.label(), groups(types), List.of())));
        return new ElementGroup("Things", categories, List.of());
    }

    private ElementGroup lines() {
        Map<String, List<ElementRef>> specials = new TreeMap<>();
        List<ElementRef> plain = new ArrayList<>();
        for (int i = 0; i < document.lineCount(); i++) {
            Linedef line = document.line(i);
            if (line.special() == 0) {
                plain.add(ElementRef.line(i));
            } else {
                specials.computeIfAbsent(words.line(line.special()), name -> new ArrayList<>())
                        .add(ElementRef.line(i));
            }
        }
        List<ElementGroup> groups = new ArrayList<>(groups(specials));
        groups.add(ranges("Without special", plain));
        return new ElementGroup("Linedefs", groups, List.of());
    }

    private ElementGroup sectors() {
        List<ElementGroup> groups = new ArrayList<>();
        groups.add(group("Secret", i -> MapVocabulary.isSecret(document.sector(i).special())));
        groups.add(group("Damaging", i -> MapVocabulary.hurts(document.sector(i).special())));
        groups.add(group("Tagged", i -> document.sector(i).tag() != 0 && !isMarked(document.sector(i))));
        groups.add(group("Other", i -> document.sector(i).tag() == 0 && !isMarked(document.sector(i))));
        groups.removeIf(group -> group.size() == 0);
        return new ElementGroup("Sectors", groups, List.of());
    }

    private static boolean isMarked(Sector sector) {
        return MapVocabulary.isSecret(sector.special()) || MapVocabulary.hurts(sector.special());
    }

    private ElementGroup group(String label, IntPredicate wanted) {
        return ranges(label, IntStream.range(0, document.sectorCount()).filter(wanted)
                .mapToObj(ElementRef::sector).toList());
    }

    private static List<ElementGroup> groups(Map<String, List<ElementRef>> named) {
        return named.entrySet().stream().map(entry -> ranges(entry.getKey(), entry.getValue())).toList();
    }

    private static ElementGroup ranges(String label, List<ElementRef> elements) {
        if (elements.size() <= MOST) {
            return new ElementGroup(label, List.of(), elements);
        }
        List<ElementGroup> ranges = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += MOST) {
            List<ElementRef> range = elements.subList(from, Math.min(from + MOST, elements.size()));
            ranges.add(new ElementGroup(range.getFirst().index() + " to " + range.getLast().index(), List.of(),
                    range));
        }
        return new ElementGroup(label, ranges, List.of());
    }
}
