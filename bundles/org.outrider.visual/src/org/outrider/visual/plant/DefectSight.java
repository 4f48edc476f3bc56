/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.plant;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.outrider.analysis.IndexSet;
import org.outrider.engine.LabelList;
import org.outrider.engine.Surface;
import org.outrider.visual.internal.Frame;
import org.outrider.visual.internal.FrameTour;

/** Knows which planted defects are to be seen in frames, whatever detectors say. */
final class DefectSight implements FrameTour.Visitor {

    /** Pixels of a defect that a person notices. */
    private static final int PIXELS = 100;
    /** Pixels of a thing's box that a person notices. */
    private static final int THING_PIXELS = 60;
    private static final double SAME_PLACE = 1;

    private final List<PlantedDefect> defects;
    private final Set<PlantedDefect> seen = new HashSet<>();
    private final Set<PlantedDefect> kept = new HashSet<>();

    DefectSight(List<PlantedDefect> defects) {
        this.defects = defects;
    }

    @Override
    public void pass(Frame frame) {
        note(frame, seen);
    }

    @Override
    public void look(Frame frame) {
        note(frame, kept);
    }

    private void note(Frame frame, Set<PlantedDefect> noticed) {
        for (PlantedDefect defect : defects) {
            if (!noticed.contains(defect) && isIn(frame, defect)) {
                noticed.add(defect);
            }
        }
    }

    boolean isSeen(PlantedDefect defect) {
        return seen.contains(defect);
    }

    boolean isKept(PlantedDefect defect) {
        return kept.contains(defect);
    }

    private static boolean isIn(Frame frame, PlantedDefect defect) {
        if (defect.kind() == DefectClass.DARK) {
            return defect.sectors().contains(frame.sector());
        }
        return defect.lines().size() > 0 ? pixels(frame, defect.lines()) >= PIXELS : showsThing(frame, defect);
    }

    private static int pixels(Frame frame, IndexSet lines) {
        int count = 0;
        for (int pixel = 0; pixel < Frame.PIXELS; pixel++) {
            int surface = frame.view().surfaces()[pixel];
            int hole = frame.view().holes()[pixel];
            if (Surface.kind(surface).isWall() && lines.contains(Surface.line(surface))
                    || hole != 0 && lines.contains(Surface.line(hole))) {
                count++;
            }
        }
        return count;
    }

    private static boolean showsThing(Frame frame, PlantedDefect defect) {
        LabelList things = frame.view().things();
        for (int i = 0; i < things.size(); i++) {
            if (Math.abs(things.positionX(i) - defect.x()) < SAME_PLACE
                    && Math.abs(things.positionY(i) - defect.y()) < SAME_PLACE
                    && things.width(i) * things.height(i) >= THING_PIXELS) {
                return true;
            }
        }
        return false;
    }
}
