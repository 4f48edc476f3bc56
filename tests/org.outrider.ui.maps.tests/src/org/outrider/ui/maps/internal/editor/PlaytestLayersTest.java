/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.analysis.Track;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestRunner;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.maps.AgentMarker;
import org.outrider.ui.maps.MapEditors;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.PlaytestMap;
import org.outrider.ui.maps.PlaytestOverlay;
import org.outrider.ui.maps.internal.Wads;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.render.Layer;
import org.outrider.ui.maps.internal.render.Playhead;
import org.outrider.ui.maps.internal.render.ViewOptions;

/** A user looks at what a playtest left on a map. */
class PlaytestLayersTest extends EditorTestCase {

    @Test
    void playtestIsDrawnInItsLayers() throws Exception {
        IFile wad = Wads.sample(project);
        OpenMap map = OpenMap.open(wad, "MAP02");
        PlaytestOverlay overlay = play(wad);

        UIThreadRunnable.syncRun(() -> map.playtest().show(overlay));

        assertNotNull(map.ask(page -> page.viewer().picture().overlay()));
        Screenshots.take("map-editor-playtest", bot.workbenchShell().widget);
        map.run(viewer -> viewer.setOptions(viewer.options().with(Layer.COVERAGE, true).with(Layer.HEAT, false)
                .with(Layer.TRAILS, false).with(Layer.THINGS, false)));
        Screenshots.take("map-editor-coverage", bot.workbenchShell().widget);
    }

    @Test
    void eachLayerOfAPlaytestDrawsSomething() throws Exception {
        IFile wad = Wads.sample(project);
        OpenMap map = OpenMap.open(wad, "MAP02");
        PlaytestOverlay deadly = result(request(wad).agent("random").skill(5).episodeSeconds(60));
        UIThreadRunnable.syncRun(() -> map.playtest().show(deadly));
        ViewOptions bare = map.ask(page -> withoutPlaytest(page.viewer().options()));
        Set<Layer> drawn = EnumSet.noneOf(Layer.class);

        byte[] without = pixels(map, bare);
        for (Layer layer : Layer.values()) {
            if (layer.isOfPlaytest() && !Arrays.equals(without, pixels(map, bare.with(layer, true)))) {
                drawn.add(layer);
            }
        }

        assertEquals(EnumSet.of(Layer.HEAT, Layer.TRAILS, Layer.DAMAGE, Layer.DEATHS, Layer.COVERAGE, Layer.FINDINGS),
                drawn);
        assertArrayEquals(without, pixels(map, bare), "nothing else changes");
    }

    private static ViewOptions withoutPlaytest(ViewOptions options) {
        ViewOptions bare = options;
        for (Layer layer : Layer.values()) {
            bare = layer.isOfPlaytest() ? bare.with(layer, false) : bare;
        }
        return bare;
    }

    /** What the canvas shows with these layers. */
    private static byte[] pixels(OpenMap map, ViewOptions options) {
        return map.ask(page -> {
            MapViewer viewer = page.viewer();
            viewer.setOptions(options);
            Point size = viewer.getControl().getSize();
            Image image = new Image(viewer.getControl().getDisplay(), size.x, size.y);
            GC gc = new GC(image);
            try {
                viewer.getControl().print(gc);
                return image.getImageData().data;
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    @Test
    void timeSliderReplaysAnEpisode() throws Exception {
        IFile wad = Wads.sample(project);
        OpenMap map = OpenMap.open(wad, "MAP02");
        PlaytestOverlay overlay = play(wad);
        UIThreadRunnable.syncRun(() -> map.playtest().show(overlay));

        map.bot().comboBox(3).setSelection("Episode 2");
        map.bot().scale().setValue(200);

        assertEquals(new Playhead(2, 200), map.ask(page -> page.viewer().picture().playhead()));
        Screenshots.take("map-editor-time-slider", bot.workbenchShell().widget);
        map.bot().comboBox(3).setSelection("All episodes");
        assertNull(map.ask(page -> page.viewer().picture().playhead()));
    }

    @Test
    void momentOfAnEpisodeIsRevealed() throws Exception {
        IFile wad = Wads.sample(project);
        PlaytestOverlay overlay = play(wad);
        UIThreadRunnable.syncRun(() -> {
            // at once, before the map has been read
            PlaytestMap opened = open(wad);
            opened.show(overlay);
            opened.reveal(1, 300);
        });

        OpenMap map = OpenMap.active();
        Track track = overlay.episodes().getFirst().track();
        AgentMarker there = TrackPosition.at(track, 300);
        map.waitUntil("the moment is shown", page -> page.viewer().picture().playhead() != null);
        assertEquals(there.x(), map.ask(page -> page.viewer().camera().centerX()), 0.001);
        assertEquals(there.y(), map.ask(page -> page.viewer().camera().centerY()), 0.001);
    }

    @Test
    void placeOfAFindingIsRevealedAndSelected() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");

        UIThreadRunnable.syncRun(() -> map.playtest().reveal(
                new Place(64, 32, IndexSet.of(3), IndexSet.of(4), IndexSet.of(5))));

        assertEquals(List.of(ElementRef.sector(3), ElementRef.line(4), ElementRef.thing(5)),
                map.ask(page -> page.viewer().refs()));
        assertTrue(map.<Boolean>ask(page -> page.viewer().camera().sees(64, 32, 10)).booleanValue());
    }

    @Test
    void liveMarkerFollowsTheAgent() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");

        for (int i = 0; i < 200; i++) {
            map.playtest().showAgent(new AgentMarker(i, -i, i));
        }

        AgentMarker last = new AgentMarker(199, -199, 199);
        map.waitUntil("the last position is drawn", page -> last.equals(page.viewer().foreground().agent()));
        map.playtest().showAgent(null);
        map.waitUntil("the marker is gone", page -> page.viewer().foreground().agent() == null);
    }

    private static PlaytestMap open(IFile wad) {
        return UIThreadRunnable.syncExec(() -> MapEditors.open(SWTWorkbenchBot.page(),
                new MapSelection(wad, "MAP02")));
    }

    private static PlaytestOverlay play(IFile wad) throws Exception {
        return result(request(wad).episodeSeconds(40));
    }

    private static PlaytestRequest.Builder request(IFile wad) {
        Path file = Objects.requireNonNull(wad.getLocation()).toPath();
        return PlaytestRequest.of(List.of(file), "MAP02").episodes(3);
    }

    private static PlaytestOverlay result(PlaytestRequest.Builder request) throws Exception {
        return PlaytestOverlay.of(new PlaytestRunner(new ClassicEngine()).start(request.build(), event -> { }).await());
    }
}
