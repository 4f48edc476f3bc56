/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.outrider.analysis.Place;
import org.outrider.ui.maps.AgentMarker;
import org.outrider.ui.maps.EpisodeOverlay;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.PlaytestMap;
import org.outrider.ui.maps.PlaytestOverlay;
import org.outrider.ui.maps.internal.model.ElementRef;

/** What runs show on an editor's map: kept while the map is being read, and when it is read again. */
final class EditorPlaytest implements PlaytestMap {

    private final MapEditor editor;
    private final List<Consumer<MapPage>> waiting = new ArrayList<>();
    private final AtomicBoolean markerOnItsWay = new AtomicBoolean();
    private volatile @Nullable AgentMarker marker;
    private volatile boolean disposed;
    private @Nullable PlaytestOverlay overlay;

    EditorPlaytest(MapEditor editor) {
        this.editor = editor;
    }

    /** The map can be seen from now on. */
    void attach(MapPage page) {
        PlaytestOverlay shown = overlay;
        if (shown != null) {
            page.show(shown);
        }
        waiting.forEach(task -> task.accept(page));
        waiting.clear();
    }

    void dispose() {
        disposed = true;
        waiting.clear();
    }

    @Override
    public MapSelection map() {
        return editor.map();
    }

    @Override
    public void show(PlaytestOverlay newOverlay) {
        overlay = newOverlay;
        MapPage page = editor.page();
        if (page != null && !disposed) {
            page.show(newOverlay);
        }
    }

    @Override
    public @Nullable PlaytestOverlay overlay() {
        return overlay;
    }

    @Override
    public void clear() {
        overlay = null;
        showAgent(null);
        MapPage page = editor.page();
        if (page != null && !disposed) {
            page.show(null);
        }
    }

    @Override
    public void showAgent(@Nullable AgentMarker newMarker) {
        marker = newMarker;
        if (!disposed && markerOnItsWay.compareAndSet(false, true)) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                markerOnItsWay.set(false);
                MapPage page = editor.page();
                if (page != null && !disposed) {
                    page.viewer().foreground().setAgent(marker);
                }
            });
        }
    }

    @Override
    public void reveal(double x, double y) {
        whenShown(page -> page.viewer().reveal(x, y));
    }

    @Override
    public void reveal(Place place) {
        whenShown(page -> {
            List<ElementRef> refs = new ArrayList<>();
            place.sectors().stream().forEach(sector -> refs.add(ElementRef.sector(sector)));
            place.lines().stream().forEach(line -> refs.add(ElementRef.line(line)));
            place.things().stream().forEach(thing -> refs.add(ElementRef.thing(thing)));
            page.viewer().select(refs);
            page.viewer().reveal(place.x(), place.y());
        });
    }

    @Override
    public void reveal(int episode, int tic) {
        whenShown(page -> {
            Optional<EpisodeOverlay> wanted = Optional.ofNullable(overlay).stream()
                    .flatMap(shown -> shown.episodes().stream())
                    .filter(candidate -> candidate.number() == episode && candidate.track().size() > 0)
                    .findFirst();
            if (wanted.isPresent()) {
                page.timeBar().moveTo(episode, tic);
                AgentMarker there = TrackPosition.at(wanted.get().track(), tic);
                page.viewer().reveal(there.x(), there.y());
            }
        });
    }

    private void whenShown(Consumer<MapPage> task) {
        MapPage page = editor.page();
        if (disposed) {
            return;
        }
        if (page == null) {
            waiting.add(task);
        } else {
            task.accept(page);
        }
    }
}
