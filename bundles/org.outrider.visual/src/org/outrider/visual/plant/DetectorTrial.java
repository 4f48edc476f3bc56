/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.plant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.check.CheckedMap;
import org.outrider.check.Materials;
import org.outrider.check.Profile;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.visual.internal.Frame;
import org.outrider.visual.internal.FrameTour;
import org.outrider.visual.internal.Inspection;
import org.outrider.visual.plant.TrialResult.Frames;
import org.outrider.visual.plant.TrialResult.Tally;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapEncoder;

/**
 * Puts the detectors that look at frames to the test: plays a map, plants defects where players came by, plays it again
 * and counts which of them are found.
 */
public final class DetectorTrial {

    private final GameEngine engine;
    private final TrialSettings settings;
    private final Rehearsal rehearsal;

    public DetectorTrial(GameEngine engine, TrialSettings settings) {
        this.engine = engine;
        this.settings = settings;
        rehearsal = new Rehearsal(engine, settings);
    }

    /** What was found on a map, and in how many frames of it. */
    private record Reviewed(List<Finding> findings, Frames frames) {
    }

    /**
     * Tries a map.
     *
     * @throws GameException      where the engine cannot play it
     * @throws WadFormatException where it or the list of textures is malformed
     */
    public TrialResult run(WadStack wads, String name) throws GameException, WadFormatException {
        Materials materials = Materials.read(wads);
        CheckedMap map = checked(MapData.load(wads, name), materials);
        Witness witness = new Witness();
        Reviewed clean = review(wads, map, witness);
        DefectPlanter planter = new DefectPlanter(map, witness, lines(clean.findings()), settings.seed());
        // the dark needs much room
        planter.plant(DefectClass.DARK, 1);
        for (DefectClass kind : EnumSet.complementOf(EnumSet.of(DefectClass.DARK))) {
            planter.plant(kind, settings.perClass());
        }
        DefectSight sight = new DefectSight(planter.planted());
        Reviewed planted = review(with(wads, planter.toData()), checked(planter.toData(), materials),
                sight);
        return new TrialResult(name, clean.frames(), planted.frames(), tally(planter.planted(), sight, planted),
                planter.planted().stream().filter(defect -> !isFound(defect, planted)).toList(),
                clean.findings(), byTheWay(planter.planted(), clean, planted));
    }

    private CheckedMap checked(MapData map, Materials materials) {
        return new CheckedMap(map, engine.mapRules(), materials, Profile.VANILLA);
    }

    private Reviewed review(WadStack wads, CheckedMap map, FrameTour.Visitor visitor) throws GameException {
        List<Demo> demos = rehearsal.play(wads, map.map());
        Inspection inspection = new Inspection(map);
        FrameTour.Visitor both = new FrameTour.Visitor() {

            @Override
            public void pass(Frame frame) {
                visitor.pass(frame);
                if (settings.allFrames()) {
                    inspection.look(frame);
                }
            }

            @Override
            public void look(Frame frame) {
                visitor.look(frame);
                if (!settings.allFrames()) {
                    inspection.look(frame);
                }
            }
        };
        try (Game game = engine.open(rehearsal.setup(wads, map.map().name()).build())) {
            FrameTour tour = new FrameTour(game);
            for (int i = 0; i < demos.size(); i++) {
                tour.watch(i + 1, demos.get(i), List.of(), both);
            }
            return new Reviewed(inspection.findings(new HashMap<>()),
                    new Frames(tour.tics(), tour.looks(), tour.kept()));
        }
    }

    /** The WADs with a map over them; what they hold stays with those who opened them. */
    private static WadStack with(WadStack wads, MapData map) throws WadFormatException {
        List<WadFile> files = new ArrayList<>(wads.files());
        files.add(WadFile.of(Path.of("planted.wad"), WadWriter.pwad().addAll(MapEncoder.encode(map)).toBytes()));
        return new WadStack(files);
    }

    private static BitSet lines(List<Finding> findings) {
        BitSet lines = new BitSet();
        for (Finding finding : findings) {
            Place place = finding.place();
            if (place != null) {
                place.lines().stream().forEach(lines::set);
            }
        }
        return lines;
    }

    private static boolean isFound(PlantedDefect defect, Reviewed planted) {
        return planted.findings().stream().anyMatch(defect::isFoundBy);
    }

    private static Map<DefectClass, Tally> tally(List<PlantedDefect> defects, DefectSight sight, Reviewed planted) {
        Map<DefectClass, Tally> classes = new EnumMap<>(DefectClass.class);
        for (PlantedDefect defect : defects) {
            classes.merge(defect.kind(), new Tally(1, sight.isSeen(defect) ? 1 : 0, sight.isKept(defect) ? 1 : 0,
                    isFound(defect, planted) ? 1 : 0), Tally::plus);
        }
        return classes;
    }

    private static List<Finding> byTheWay(List<PlantedDefect> defects, Reviewed clean, Reviewed planted) {
        return planted.findings().stream()
                .filter(finding -> defects.stream().noneMatch(defect -> defect.touches(finding.place())))
                .filter(finding -> clean.findings().stream()
                        .noneMatch(known -> known.fingerprint().equals(finding.fingerprint())))
                .toList();
    }
}
