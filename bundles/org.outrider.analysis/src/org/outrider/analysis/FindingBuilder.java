/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.internal.Fingerprints;
import org.outrider.analysis.internal.MapPlaces;
import org.outrider.wad.map.MapData;

/**
 * Puts a finding together: severity and explanation are the rule's where nothing else is said, all skills are affected,
 * and the place is the middle of the objects.
 *
 * <p>The fingerprint is made of the rule, of where the objects are (never of their numbers), and of the
 * {@linkplain #part part}; titles, details, heights and skills do not count. So it survives all edits that leave the
 * objects themselves where they are.
 */
public final class FindingBuilder {

    private final Rule rule;
    private final MapData map;
    private final List<Evidence> evidence = new ArrayList<>();
    private String title;
    private String detail = "";
    private String part = "";
    private Severity severity;
    private Skills skills = Skills.ALL;
    private @Nullable Double x;
    private @Nullable Double y;
    private IndexSet sectors = IndexSet.empty();
    private IndexSet lines = IndexSet.empty();
    private IndexSet things = IndexSet.empty();

    FindingBuilder(Rule rule, MapData map) {
        this.rule = rule;
        this.map = map;
        this.title = rule.title();
        this.severity = rule.severity();
    }

    public FindingBuilder title(String value) {
        title = value;
        return this;
    }

    public FindingBuilder detail(String value) {
        detail = value;
        return this;
    }

    public FindingBuilder severity(Severity value) {
        severity = value;
        return this;
    }

    public FindingBuilder skills(Skills value) {
        skills = value;
        return this;
    }

    /** Tells findings of a rule at the same objects apart, such as {@code upper} and {@code lower} of a line. */
    public FindingBuilder part(String value) {
        part = value;
        return this;
    }

    /** Where it is, in map units; else it is in the middle of its objects. */
    public FindingBuilder at(double atX, double atY) {
        x = atX;
        y = atY;
        return this;
    }

    public FindingBuilder sectors(IndexSet numbers) {
        sectors = sectors.union(numbers);
        return this;
    }

    public FindingBuilder sector(int number) {
        return sectors(IndexSet.of(number));
    }

    public FindingBuilder lines(IndexSet numbers) {
        lines = lines.union(numbers);
        return this;
    }

    public FindingBuilder line(int number) {
        return lines(IndexSet.of(number));
    }

    public FindingBuilder things(IndexSet numbers) {
        things = things.union(numbers);
        return this;
    }

    public FindingBuilder thing(int number) {
        return things(IndexSet.of(number));
    }

    public FindingBuilder evidence(Evidence value) {
        evidence.add(value);
        return this;
    }

    public FindingBuilder evidence(List<? extends Evidence> values) {
        evidence.addAll(values);
        return this;
    }

    /** Adds a static fact. */
    public FindingBuilder fact(String name, Object value) {
        return evidence(new Evidence.Fact(name, value.toString()));
    }

    /** The finding, new. */
    public Finding build() {
        Place place = place();
        return new Finding(rule.id(), title, detail, rule.explanation(), severity, skills, place, evidence,
                new Fingerprints(map).of(rule.id(), part, place), FindingState.NEW);
    }

    private @Nullable Place place() {
        Double atX = x;
        Double atY = y;
        if (atX != null && atY != null) {
            return new Place(atX, atY, sectors, lines, things);
        }
        return sectors.size() + lines.size() + things.size() == 0 ? null
                : new MapPlaces(map).of(sectors, lines, things);
    }
}
