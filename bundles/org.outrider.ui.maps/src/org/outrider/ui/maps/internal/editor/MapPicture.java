/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.Collection;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.outrider.ui.maps.internal.PixelImages;
import org.outrider.ui.maps.internal.ThemePalette;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.render.Camera;
import org.outrider.ui.maps.internal.render.MapPainter;
import org.outrider.ui.maps.internal.render.OverlayPainter;
import org.outrider.ui.maps.internal.render.PixelBuffer;
import org.outrider.ui.maps.internal.render.Playhead;
import org.outrider.ui.maps.internal.render.ViewOptions;

/** The map's picture as an image that is kept until something of it changes. */
final class MapPicture {

    private final MapPainter painter;
    private PixelBuffer buffer = new PixelBuffer(1, 1);
    private @Nullable Image image;
    private @Nullable OverlayPainter overlay;
    private @Nullable Playhead playhead;
    private List<MapProblem> problems = List.of();

    MapPicture(MapPainter painter) {
        this.painter = painter;
    }

    void setOverlay(@Nullable OverlayPainter newOverlay) {
        overlay = newOverlay;
    }

    @Nullable OverlayPainter overlay() {
        return overlay;
    }

    void setPlayhead(@Nullable Playhead newPlayhead) {
        playhead = newPlayhead;
    }

    @Nullable Playhead playhead() {
        return playhead;
    }

    void setProblems(List<MapProblem> newProblems) {
        problems = newProblems;
    }

    List<MapProblem> problems() {
        return problems;
    }

    /** Has the picture drawn anew before it is shown next. */
    void outdate() {
        dispose();
    }

    void dispose() {
        Image old = image;
        if (old != null) {
            old.dispose();
            image = null;
        }
    }

    /**
     * Draws it.
     *
     * @param density pixels along a point of the screen
     */
    void paint(Graphics graphics, Camera camera, double density, ViewOptions options,
            Collection<ElementRef> selection) {
        Image current = image;
        if (current == null || current.isDisposed()) {
            current = draw(camera.dense(density), density, options, selection);
            image = current;
        }
        graphics.drawImage(current, 0, 0);
    }

    private Image draw(Camera camera, double density, ViewOptions options, Collection<ElementRef> selection) {
        if (buffer.width() != camera.width() || buffer.height() != camera.height() || buffer.density() != density) {
            buffer = new PixelBuffer(camera.width(), camera.height(), density);
        }
        painter.paint(buffer, new MapPainter.Scene(camera, options, ThemePalette.current(), overlay, playhead,
                problems.stream().map(MapProblem::place).toList(), selection));
        return PixelImages.of(buffer);
    }
}
