/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Coverage;
import org.outrider.analysis.Finding;
import org.outrider.analysis.HeatMap;
import org.outrider.analysis.Place;
import org.outrider.analysis.Track;
import org.outrider.engine.GameEvent.Damage;
import org.outrider.engine.GameEvent.Kill;
import org.outrider.ui.maps.EpisodeOverlay;
import org.outrider.ui.maps.PlaytestOverlay;
import org.outrider.ui.maps.internal.model.MapDocument;

/** Draws what a playtest left on a map, layer by layer. */
public final class OverlayPainter {

    private static final int HEAT_CELL = 32;
    private static final int TRAIL = 190;
    private static final int DAMAGE = 150;
    private static final int TINT = 110;
    private static final double TRAIL_WIDTH = 1.6;
    private static final double EMPHASIS = 2.2;
    private static final double SHORTEST_STEP = 1.5;
    private static final int DEATH_RADIUS = 6;
    private static final int FINDING_RADIUS = 8;

    private final PlaytestOverlay overlay;
    private final MapDocument document;
    private final HeatPainter heat;

    /** Prepares the layers; takes a moment for long runs. */
    public OverlayPainter(PlaytestOverlay overlay, MapDocument document) {
        this.overlay = overlay;
        this.document = document;
        this.heat = new HeatPainter(HeatMap.of(document.geometry().bounds(), HEAT_CELL, overlay.tracks()));
    }

    public PlaytestOverlay overlay() {
        return overlay;
    }

    /** Colours the sectors that were entered, in place. */
    void tint(int[] sectorColors, MapPalette palette) {
        IntPredicate entered = overlay.coverage().sectors()::contains;
        for (int i = 0; i < sectorColors.length; i++) {
            if (entered.test(i)) {
                sectorColors[i] = PixelBuffer.mix(sectorColors[i], palette.covered(), TINT);
            }
        }
    }

    void paintHeat(PixelBuffer buffer, Camera camera, MapPalette palette) {
        heat.paint(buffer, camera, palette);
    }

    /** Lines with a special, by whether they were triggered. */
    void paintCoverage(PixelBuffer buffer, Camera camera, MapPalette palette) {
        Pen pen = new Pen(buffer);
        Coverage coverage = overlay.coverage();
        for (int i = 0; i < document.lineCount(); i++) {
            if (document.line(i).special() != 0) {
                LinePainter.paint(pen, camera, document.geometry(), i, EMPHASIS,
                        coverage.lines().contains(i) ? palette.covered() : palette.uncovered());
            }
        }
    }

    /** The ways of all episodes, or of one up to a tic. */
    void paintTrails(PixelBuffer buffer, Camera camera, MapPalette palette, @Nullable Playhead playhead) {
        Pen pen = new Pen(buffer);
        List<EpisodeOverlay> episodes = overlay.episodes();
        for (EpisodeOverlay episode : episodes) {
            if (playhead == null || playhead.episode() == episode.number()) {
                int until = playhead == null ? Integer.MAX_VALUE : playhead.tic();
                paint(pen, camera, episode.track(), EpisodeColors.of(episode.number(), palette), until);
            }
        }
    }

    private static void paint(Pen pen, Camera camera, Track track, int color, int untilTic) {
        double fromX = track.size() == 0 ? 0 : camera.screenX(track.x(0));
        double fromY = track.size() == 0 ? 0 : camera.screenY(track.y(0));
        for (int i = 1; i < track.size() && track.tic(i) <= untilTic; i++) {
            double x = camera.screenX(track.x(i));
            double y = camera.screenY(track.y(i));
            boolean last = i + 1 == track.size() || track.tic(i + 1) > untilTic || track.isJump(i + 1);
            if (!track.isJump(i)) {
                // steps that cannot be told apart are drawn as one
                if (!last && Math.abs(x - fromX) < SHORTEST_STEP && Math.abs(y - fromY) < SHORTEST_STEP) {
                    continue;
                }
                pen.line(fromX, fromY, x, y, TRAIL_WIDTH, color, TRAIL);
            }
            fromX = x;
            fromY = y;
        }
    }

    /** A disc for each hit, larger for more health lost. */
    void paintDamage(PixelBuffer buffer, Camera camera, MapPalette palette) {
        Stamp[] discs = new Stamp[16];
        for (EpisodeOverlay episode : overlay.episodes()) {
            for (Damage hit : episode.hits()) {
                int size = Math.clamp((int) Math.sqrt(hit.health()), 2, discs.length - 1);
                if (discs[size] == null) {
                    Stamp disc = Stamp.of(IconShape.CIRCLE, size * buffer.density());
                    discs[size] = new Stamp(disc.size(), faded(disc.inside()), new int[disc.rim().length]);
                }
                draw(discs[size], buffer, camera, hit.stamp().x(), hit.stamp().y(), palette.damage(), 0);
            }
        }
    }

    void paintDeaths(PixelBuffer buffer, Camera camera, MapPalette palette) {
        Stamp death = Stamp.of(IconShape.CROSS, DEATH_RADIUS * buffer.density());
        for (EpisodeOverlay episode : overlay.episodes()) {
            for (Kill kill : episode.deaths()) {
                draw(death, buffer, camera, kill.stamp().x(), kill.stamp().y(), palette.death(), palette.voidColor());
            }
        }
    }

    void paintFindings(PixelBuffer buffer, Camera camera, MapPalette palette) {
        paintPlaces(buffer, camera, palette,
                overlay.findings().stream().map(Finding::place).filter(Objects::nonNull).toList());
    }

    /** A triangle at each place at which something was found. */
    static void paintPlaces(PixelBuffer buffer, Camera camera, MapPalette palette, Collection<Place> places) {
        Stamp finding = Stamp.of(IconShape.TRIANGLE, FINDING_RADIUS * buffer.density());
        for (Place place : places) {
            draw(finding, buffer, camera, place.x(), place.y(), palette.finding(), palette.voidColor());
        }
    }

    private static void draw(Stamp stamp, PixelBuffer buffer, Camera camera, double x, double y, int color, int rim) {
        if (camera.sees(x, y, -stamp.size())) {
            stamp.draw(buffer, (int) Math.floor(camera.screenX(x)), (int) Math.floor(camera.screenY(y)), color, rim);
        }
    }

    private static int[] faded(int[] coverage) {
        int[] faded = new int[coverage.length];
        for (int i = 0; i < faded.length; i++) {
            faded[i] = coverage[i] * DAMAGE / PixelBuffer.OPAQUE;
        }
        return faded;
    }
}
