/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.score;

import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A finding in the classes that bugs are labelled with.
 *
 * @param rule   of the finding
 * @param title  of the finding
 * @param source what found it: {@code static} checks or {@code play}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Detection(String iwad, String map, @JsonProperty("class") String bugClass, @Nullable String subclass,
        ObjectNumbers objects, @Nullable Double x, @Nullable Double y, String rule, String title, String source) {

    static Detection of(MapName name, BugClass bugClass, Finding finding, String source) {
        Place place = finding.place();
        return new Detection(name.file() + ".wad", name.map(), bugClass.name(), bugClass.subclass(),
                place == null ? ObjectNumbers.NONE : objects(place), place == null ? null : place.x(),
                place == null ? null : place.y(), finding.ruleId(), finding.title(), source);
    }

    private static ObjectNumbers objects(Place place) {
        return new ObjectNumbers(
                place.lines().stream().boxed().collect(Collectors.toSet()),
                place.sectors().stream().boxed().collect(Collectors.toSet()),
                place.things().stream().boxed().collect(Collectors.toSet()));
    }

    MapName mapName() {
        return MapName.of(iwad, map);
    }
}
