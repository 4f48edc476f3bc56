/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.check.Materials.Material;
import org.outrider.engine.Surface;
import org.outrider.engine.Surface.Kind;
import org.outrider.engine.ViewInspection;
import org.outrider.visual.internal.Frame;
import org.outrider.visual.internal.FrameDetector;
import org.outrider.visual.internal.PixelBox;
import org.outrider.visual.internal.Scenery;
import org.outrider.visual.internal.Sighting;

/**
 * Finds seams: places of the picture where a texture does not go on from one wall to the next. Walls that scroll and
 * textures that are animated are left out: what is seen of them at a moment does not stay.
 */
public final class Seams implements FrameDetector {

    /** Height in pixels from which one notices a seam. */
    private static final int HEIGHT = 20;
    /** Texels by which neighbouring pixels may be off by rounding. */
    private static final int ROUNDING = 2;
    /** Where a pixel covers more texels than this, a wall is seen at too flat an angle or from too far away. */
    private static final int COARSE = 3;
    /** Distances of the two sides of a seam differ by less, in map units. */
    private static final float NEAR = 8;

    private static final Rule RULE = new Rule("seam-in-view", "A texture does not go on from one wall to the next",
            "A seam shows in the middle of a wall.", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    /** Two parts of walls side by side in the picture. */
    private record Joint(int left, int right) implements Comparable<Joint> {

        @Override
        public int compareTo(Joint other) {
            return left != other.left ? Integer.compare(left, other.left) : Integer.compare(right, other.right);
        }
    }

    @Override
    public List<Sighting> look(Frame frame, Scenery scenery) {
        Map<Joint, List<Integer>> joints = joints(frame.view());
        List<Sighting> found = new ArrayList<>();
        joints.forEach((joint, pixels) -> {
            if (pixels.size() >= HEIGHT) {
                look(frame.view(), scenery, joint, pixels).ifPresent(found::add);
            }
        });
        return found;
    }

    /** The pixels to the left of each joint. */
    private static Map<Joint, List<Integer>> joints(ViewInspection view) {
        int[] surfaces = view.surfaces();
        Map<Joint, List<Integer>> joints = new TreeMap<>();
        for (int y = 0; y < Frame.HEIGHT; y++) {
            for (int pixel = y * Frame.WIDTH + 1; pixel < (y + 1) * Frame.WIDTH - 2; pixel++) {
                int left = surfaces[pixel];
                int right = surfaces[pixel + 1];
                Kind kind = Surface.kind(left);
                if (left != right && kind == Surface.kind(right) && kind.isWall() && kind != Kind.MASKED
                        && Math.abs(view.distances()[pixel] - view.distances()[pixel + 1]) < NEAR) {
                    joints.computeIfAbsent(new Joint(left, right), none -> new ArrayList<>()).add(pixel);
                }
            }
        }
        return joints;
    }

    private static Optional<Sighting> look(ViewInspection view, Scenery scenery, Joint joint, List<Integer> pixels) {
        String texture = scenery.texture(joint.left());
        Optional<Material> material = scenery.material(joint.left());
        if (material.isEmpty() || scenery.isScrolling(joint.left()) || scenery.isScrolling(joint.right())
                || Scenery.isAnimated(texture) || !texture.equals(scenery.texture(joint.right()))
                || !scenery.goesOn(joint.left(), joint.right())) {
            return Optional.empty();
        }
        PixelBox box = new PixelBox();
        for (int pixel : pixels) {
            if (isOff(view, material.get(), joint, pixel) && scenery.map().materials().showsSeam(texture,
                    view.textureColumn(pixel) + 1, view.textureColumn(pixel + 1), rows(view, pixel))) {
                box.add(pixel);
            }
        }
        if (box.count() < HEIGHT) {
            return Optional.empty();
        }
        return Optional.of(Sighting.ofLines(texture + " does not go on from line " + Surface.line(joint.left())
                + " to line " + Surface.line(joint.right()),
                IndexSet.of(Surface.line(joint.left()), Surface.line(joint.right())), box));
    }

    private static int rows(ViewInspection view, int pixel) {
        return view.textureRow(pixel + 1) - view.textureRow(pixel);
    }

    private static boolean isOff(ViewInspection view, Material texture, Joint joint, int pixel) {
        int left = view.surfaces()[pixel - 1] == joint.left()
                ? view.textureColumn(pixel) - view.textureColumn(pixel - 1) : 0;
        int right = view.surfaces()[pixel + 2] == joint.right()
                ? view.textureColumn(pixel + 2) - view.textureColumn(pixel + 1) : 0;
        int down = pixel + Frame.WIDTH < Frame.PIXELS && view.surfaces()[pixel + Frame.WIDTH] == joint.left()
                ? view.textureRow(pixel + Frame.WIDTH) - view.textureRow(pixel) : 0;
        if (left > COARSE || right > COARSE || down > COARSE) {
            return false;
        }
        int width = Integer.highestOneBit(texture.width());
        int across = Math.floorMod(view.textureColumn(pixel + 1) - view.textureColumn(pixel), width);
        int rows = Math.floorMod(rows(view, pixel), texture.height());
        return across > left + right + ROUNDING && across < width - ROUNDING
                || rows > down + ROUNDING && rows < texture.height() - down - ROUNDING;
    }
}
