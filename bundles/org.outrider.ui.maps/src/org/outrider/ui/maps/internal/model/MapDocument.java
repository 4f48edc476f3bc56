/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Thing;

/**
 * A map that is being edited: what can be changed of it, beside the geometry, which cannot.
 *
 * <p>Only for one thread. Listeners hear of each change after it.
 */
public final class MapDocument {

    private final MapData map;
    private final MapGeometry geometry;
    private final List<Thing> things;
    private final List<Linedef> lines;
    private final List<Sector> sectors;
    private final List<Consumer<ElementRef>> listeners = new CopyOnWriteArrayList<>();

    /** Starts with a map as it was read. */
    public MapDocument(MapData map) {
        this.map = map;
        this.geometry = MapGeometry.of(map);
        this.things = new ArrayList<>(map.things());
        this.lines = new ArrayList<>(map.linedefs());
        this.sectors = new ArrayList<>(map.sectors());
    }

    /** The map as it was read. */
    public MapData original() {
        return map;
    }

    public MapGeometry geometry() {
        return geometry;
    }

    public List<Thing> things() {
        return List.copyOf(things);
    }

    public int thingCount() {
        return things.size();
    }

    public int lineCount() {
        return lines.size();
    }

    public int sectorCount() {
        return sectors.size();
    }

    public Thing thing(int index) {
        return things.get(index);
    }

    public Linedef line(int index) {
        return lines.get(index);
    }

    public Sector sector(int index) {
        return sectors.get(index);
    }

    /** Whether the map has such an element. */
    public boolean has(ElementRef ref) {
        int count = switch (ref.kind()) {
            case THING -> things.size();
            case LINE -> lines.size();
            case SECTOR -> sectors.size();
        };
        return ref.index() >= 0 && ref.index() < count;
    }

    /** Puts a thing in the place of another. */
    public void setThing(int index, Thing thing) {
        things.set(index, thing);
        changed(ElementRef.thing(index));
    }

    /**
     * Puts a line in the place of another.
     *
     * @throws IllegalArgumentException where its vertexes or sides are others: the geometry stays
     */
    public void setLine(int index, Linedef line) {
        Linedef old = lines.get(index);
        if (line.v1() != old.v1() || line.v2() != old.v2() || line.front() != old.front()
                || line.back() != old.back()) {
            throw new IllegalArgumentException("linedef " + index + " cannot get other vertexes or sides");
        }
        lines.set(index, line);
        changed(ElementRef.line(index));
    }

    /** Puts a sector in the place of another. */
    public void setSector(int index, Sector sector) {
        sectors.set(index, sector);
        changed(ElementRef.sector(index));
    }

    /** Has a listener told of the elements that change. */
    public void addListener(Consumer<ElementRef> listener) {
        listeners.add(listener);
    }

    /** Has a listener told no more. */
    public void removeListener(Consumer<ElementRef> listener) {
        listeners.remove(listener);
    }

    private void changed(ElementRef ref) {
        listeners.forEach(listener -> listener.accept(ref));
    }
}
