/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.outrider.analysis.Track;
import org.outrider.ui.maps.AgentMarker;
import org.outrider.ui.maps.EpisodeOverlay;
import org.outrider.ui.maps.internal.render.Camera;
import org.outrider.ui.maps.internal.render.Layer;
import org.outrider.ui.maps.internal.render.OverlayPainter;
import org.outrider.ui.maps.internal.render.Playhead;

/** What moves or is written over the map's picture: labels, the agent's marker, where the time slider is, a pointer. */
final class Foreground {

    private static final int POINTING_MS = 1500;
    private static final int POINTER_RADIUS = 22;
    private static final int MARKER_RADIUS = 9;

    private record Target(double x, double y) {
    }

    private final MapViewer viewer;
    private @Nullable AgentMarker agent;
    private @Nullable Target target;

    Foreground(MapViewer viewer) {
        this.viewer = viewer;
    }

    @Nullable AgentMarker agent() {
        return agent;
    }

    void setAgent(@Nullable AgentMarker marker) {
        agent = marker;
        viewer.redrawForeground();
    }

    /** Draws a ring around a point for a moment. */
    void pointAt(double x, double y) {
        Target here = new Target(x, y);
        target = here;
        viewer.redrawForeground();
        Display.getCurrent().timerExec(POINTING_MS, () -> {
            if (here.equals(target)) {
                target = null;
                viewer.redrawForeground();
            }
        });
    }

    void paint(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        if (viewer.options().shows(Layer.LABELS)) {
            MapLabels.paint(graphics, viewer);
        }
        paintPlayhead(graphics);
        AgentMarker marker = agent;
        if (marker != null) {
            paintMarker(graphics, marker);
        }
        Target pointed = target;
        if (pointed != null) {
            graphics.setForegroundColor(viewer.colors().selection());
            graphics.setLineWidth(3);
            circle(graphics, pointed.x(), pointed.y(), POINTER_RADIUS);
        }
    }

    /** Where the player was at the time slider's moment. */
    private void paintPlayhead(Graphics graphics) {
        Playhead playhead = viewer.picture().playhead();
        OverlayPainter overlay = viewer.picture().overlay();
        if (playhead == null || overlay == null) {
            return;
        }
        for (EpisodeOverlay episode : overlay.overlay().episodes()) {
            Track track = episode.track();
            if (episode.number() == playhead.episode() && track.size() > 0) {
                paintMarker(graphics, TrackPosition.at(track, playhead.tic()));
            }
        }
    }

    private void paintMarker(Graphics graphics, AgentMarker marker) {
        Camera camera = viewer.camera();
        double x = camera.screenX(marker.x());
        double y = camera.screenY(marker.y());
        double angle = Math.toRadians(marker.angle());
        PointList arrow = new PointList();
        corner(arrow, x, y, angle, MARKER_RADIUS * 1.5);
        corner(arrow, x, y, angle + 2.5, MARKER_RADIUS);
        corner(arrow, x, y, angle + Math.PI, MARKER_RADIUS * 0.4);
        corner(arrow, x, y, angle - 2.5, MARKER_RADIUS);
        graphics.setBackgroundColor(viewer.colors().agent());
        graphics.fillPolygon(arrow);
        graphics.setForegroundColor(viewer.colors().background());
        graphics.setLineWidth(1);
        graphics.drawPolygon(arrow);
    }

    private static void corner(PointList arrow, double x, double y, double angle, double distance) {
        arrow.addPoint((int) Math.round(x + Math.cos(angle) * distance),
                (int) Math.round(y - Math.sin(angle) * distance));
    }

    private void circle(Graphics graphics, double x, double y, int radius) {
        Camera camera = viewer.camera();
        graphics.drawOval((int) camera.screenX(x) - radius, (int) camera.screenY(y) - radius, 2 * radius, 2 * radius);
    }
}
