/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorSite;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.render.Camera;
import org.outrider.ui.maps.internal.render.Layer;
import org.outrider.ui.maps.internal.render.OverlayPainter;

/** Says in the status line where on the map the mouse is, and what lies there. */
final class StatusText {

    private static final int NEAR = 9;

    private final MapViewer viewer;

    private StatusText(MapViewer viewer) {
        this.viewer = viewer;
    }

    static void install(MapViewer viewer, IEditorSite site) {
        StatusText text = new StatusText(viewer);
        viewer.getControl().addListener(SWT.MouseMove,
                event -> site.getActionBars().getStatusLineManager().setMessage(text.at(event)));
        viewer.getControl().addListener(SWT.MouseExit,
                event -> site.getActionBars().getStatusLineManager().setMessage(null));
    }

    private String at(Event event) {
        Camera camera = viewer.camera();
        double x = camera.mapX(event.x);
        double y = camera.mapY(event.y);
        String place = String.format(Locale.ROOT, "%.0f, %.0f", x, y);
        String finding = finding(event.x, event.y);
        if (!finding.isEmpty()) {
            return place + " - " + finding;
        }
        return viewer.elementAt(x, y).map(ref -> place + " - " + describe(ref)).orElse(place);
    }

    private String finding(int atX, int atY) {
        OverlayPainter overlay = viewer.picture().overlay();
        if (overlay != null && viewer.options().shows(Layer.FINDINGS)) {
            for (Finding finding : overlay.overlay().findings()) {
                Place place = finding.place();
                if (place != null && isNear(place, atX, atY)) {
                    return finding.title();
                }
            }
        }
        return viewer.options().shows(Layer.PROBLEMS) ? viewer.picture().problems().stream()
                .filter(problem -> isNear(problem.place(), atX, atY)).findFirst().map(MapProblem::message).orElse("")
                : "";
    }

    private boolean isNear(Place place, int atX, int atY) {
        Camera camera = viewer.camera();
        return Math.hypot(camera.screenX(place.x()) - atX, camera.screenY(place.y()) - atY) < NEAR;
    }

    private String describe(ElementRef ref) {
        MapDocument document = viewer.document();
        int index = ref.index();
        return ref + switch (ref.kind()) {
            case THING -> ": " + viewer.words().thing(document.thing(index).type());
            case LINE -> named(viewer.words().line(document.line(index).special()), document.line(index).tag());
            case SECTOR -> named(viewer.words().sector(document.sector(index).special()), document.sector(index).tag())
                    + ", floor " + document.sector(index).floorHeight() + ", ceiling "
                    + document.sector(index).ceilingHeight() + ", light " + document.sector(index).lightLevel();
        };
    }

    private static String named(String name, int tag) {
        return (name.isEmpty() ? "" : ": " + name) + (tag == 0 ? "" : ", tag " + tag);
    }
}
