/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import java.util.Collection;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Place;
import org.outrider.ui.maps.internal.model.ElementKind;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.model.MapGeometry;
import org.outrider.ui.maps.internal.model.MapVocabulary;
import org.outrider.wad.map.Thing;

/** Draws a map with all its layers into a picture. Not safe for use by several threads. */
public final class MapPainter {

    private static final double SELECTED_WIDTH = 3;
    private static final int SELECTED_TINT = 90;

    private final MapDocument document;
    private final ThingPainter things;

    public MapPainter(MapDocument document, MapVocabulary words) {
        this.document = document;
        this.things = new ThingPainter(words);
    }

    /**
     * What to draw.
     *
     * @param overlay   what a playtest left; null for none
     * @param playhead  the moment that trails end at; null for whole trails
     * @param problems  where the map has problems
     * @param selection what is emphasized
     */
    public record Scene(Camera camera, ViewOptions options, MapPalette palette, @Nullable OverlayPainter overlay,
            @Nullable Playhead playhead, Collection<Place> problems, Collection<ElementRef> selection) {
    }

    /** The icons' painter, which knows their sizes. */
    public ThingPainter things() {
        return things;
    }

    /** Draws over all of a picture. */
    public void paint(PixelBuffer buffer, Scene scene) {
        MapPalette palette = scene.palette();
        Camera camera = scene.camera();
        ViewOptions options = scene.options();
        OverlayPainter overlay = scene.overlay();
        buffer.clear(palette.voidColor());
        new SectorFill(buffer, document.geometry(), camera).fill(sectorColors(scene));
        if (options.shows(Layer.GRID)) {
            GridPainter.paint(buffer, camera, options.gridSize(), palette);
        }
        if (overlay != null && options.shows(Layer.HEAT)) {
            overlay.paintHeat(buffer, camera, palette);
        }
        LinePainter.paint(buffer, camera, document, palette);
        if (overlay != null && options.shows(Layer.COVERAGE)) {
            overlay.paintCoverage(buffer, camera, palette);
        }
        if (options.shows(Layer.THINGS)) {
            things.paint(buffer, camera, document, options.skill(), palette);
        }
        if (overlay != null) {
            paintPlay(buffer, scene, overlay);
        }
        if (options.shows(Layer.PROBLEMS)) {
            OverlayPainter.paintPlaces(buffer, camera, palette, scene.problems());
        }
        paintSelection(buffer, scene);
    }

    private int[] sectorColors(Scene scene) {
        int[] colors = SectorColors.of(document, scene.options().shading(), scene.palette());
        OverlayPainter overlay = scene.overlay();
        if (overlay != null && scene.options().shows(Layer.COVERAGE)) {
            overlay.tint(colors, scene.palette());
        }
        for (ElementRef selected : scene.selection()) {
            if (selected.kind() == ElementKind.SECTOR) {
                colors[selected.index()] =
                        PixelBuffer.mix(colors[selected.index()], scene.palette().selection(), SELECTED_TINT);
            }
        }
        return colors;
    }

    private static void paintPlay(PixelBuffer buffer, Scene scene, OverlayPainter overlay) {
        Camera camera = scene.camera();
        MapPalette palette = scene.palette();
        ViewOptions options = scene.options();
        if (options.shows(Layer.TRAILS)) {
            overlay.paintTrails(buffer, camera, palette, scene.playhead());
        }
        if (options.shows(Layer.DAMAGE)) {
            overlay.paintDamage(buffer, camera, palette);
        }
        if (options.shows(Layer.DEATHS)) {
            overlay.paintDeaths(buffer, camera, palette);
        }
        if (options.shows(Layer.FINDINGS)) {
            overlay.paintFindings(buffer, camera, palette);
        }
    }

    private void paintSelection(PixelBuffer buffer, Scene scene) {
        Pen pen = new Pen(buffer);
        int color = scene.palette().selection();
        MapGeometry geometry = document.geometry();
        for (ElementRef selected : scene.selection()) {
            switch (selected.kind()) {
                case LINE -> LinePainter.paint(pen, scene.camera(), geometry, selected.index(), SELECTED_WIDTH, color);
                case SECTOR -> paintOutline(pen, scene.camera(), selected.index(), color);
                case THING -> paintRing(buffer, scene.camera(), document.thing(selected.index()), color);
            }
        }
    }

    private void paintOutline(Pen pen, Camera camera, int sector, int color) {
        MapGeometry geometry = document.geometry();
        for (int line = 0; line < geometry.lineCount(); line++) {
            if ((geometry.front(line) == sector) != (geometry.back(line) == sector)) {
                LinePainter.paint(pen, camera, geometry, line, SELECTED_WIDTH - 1, color);
            }
        }
    }

    private void paintRing(PixelBuffer buffer, Camera camera, Thing thing, int color) {
        double density = buffer.density();
        double radius = density * (things.radius(thing.type(), camera.scale() / density) + 5);
        Stamp.of(IconShape.HOOP, radius).draw(buffer, (int) Math.floor(camera.screenX(thing.x())),
                (int) Math.floor(camera.screenY(thing.y())), color, color);
    }
}
