/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Finding;
import org.outrider.analysis.HeatMap;
import org.outrider.analysis.Place;
import org.outrider.analysis.Track;
import org.outrider.engine.EpisodeEnd;
import org.outrider.report.internal.svg.MapDrawing.End;
import org.outrider.report.internal.svg.MapDrawing.Pin;
import org.outrider.report.internal.svg.MapDrawing.Trail;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestResult;
import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.MapData;

/** Draws the map of a run. */
public final class MapDrawer {

    /** Edge of a cell of the heat map, in map units: twice a player's width. */
    public static final int HEAT_CELL = 64;

    /** Share of the map's extent that is left free around it. */
    private static final double MARGIN = 0.03;
    /** Share of the map's extent that a small symbol takes. */
    private static final double SYMBOL = 0.0035;

    private MapDrawer() {
    }

    /** Draws all layers. */
    public static MapDrawing draw(PlaytestResult result) {
        MapData map = result.facts().map();
        BoundingBox bounds = map.bounds();
        double extent = Math.max(bounds.width(), bounds.height());
        List<EpisodeLog> logs = result.played().stream().map(EpisodeResult.Played::log).toList();
        LineLayers lines = new LineLayers(result.facts(), result.coverage());
        HeatMap heat = HeatMap.of(bounds, HEAT_CELL, logs.stream().map(EpisodeLog::track).toList());
        return new MapDrawing(viewBox(bounds, extent * MARGIN), Math.max(4, extent * SYMBOL),
                SectorOutlines.of(map, result.coverage().sectors()),
                SectorOutlines.of(map, result.facts().goals().sectors().without(result.coverage().sectors())),
                SectorOutlines.of(map, result.facts().goals().secrets()), lines.walls(), lines.steps(), lines.seams(),
                lines.specials(), ThingSymbols.of(map, result.facts().rules(), result.request()), HeatPaths.of(heat),
                logs.stream().map(log -> new Trail(log.number(), TrackPath.of(log.track()))).toList(),
                logs.stream().filter(log -> log.track().size() > 0).map(MapDrawer::end).toList(),
                pins(result.findings()));
    }

    private static String viewBox(BoundingBox bounds, double margin) {
        return Math.round(bounds.left() - margin) + " " + Math.round(-bounds.top() - margin) + " "
                + Math.round(bounds.width() + 2 * margin) + " " + Math.round(bounds.height() + 2 * margin);
    }

    private static End end(EpisodeLog log) {
        Track track = log.track();
        int last = track.size() - 1;
        String outcome = log.reachedExit() ? "exit" : log.end() == EpisodeEnd.DEATH ? "death" : "timeout";
        return new End(log.number(), outcome, Math.round(track.x(last)), Math.round(-track.y(last)),
                "episode " + log.number() + ": " + outcome);
    }

    private static List<Pin> pins(List<Finding> findings) {
        List<Pin> pins = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Place place = finding.place();
            if (place != null) {
                pins.add(new Pin(i + 1, finding.severity().name().toLowerCase(Locale.ROOT),
                        Math.round(place.x()), Math.round(-place.y()), finding.title()));
            }
        }
        return pins;
    }
}
