/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses few frames of episodes that together show all there was to be seen: each part of a wall, each gap, each thing
 * at least a third as large as it ever was, and each place where the player stood.
 *
 * <p>The frame that shows the most of what none of those chosen shows comes first, and so on (greedy set cover). What
 * was chosen of earlier episodes counts.
 */
final class KeyFrames {

    /** How large something must be in a chosen frame, of its largest size. */
    private static final double LARGE = 0.35;
    /** What never covered so many pixels does not count: it is hardly made out. */
    private static final int NOTICED = 250;

    /** The largest size of everything in the frames that were chosen. */
    private final Map<Long, Integer> shown = new HashMap<>();

    /** A frame and the number of things that it would have added when they were last counted. */
    private record Candidate(Set<Long> shows, Glimpse glimpse, int gain) implements Comparable<Candidate> {

        @Override
        public int compareTo(Candidate other) {
            return gain != other.gain ? Integer.compare(other.gain, gain)
                    : Integer.compare(glimpse.tic(), other.glimpse.tic());
        }
    }

    /**
     * Chooses frames of an episode.
     *
     * @return their tics, ascending
     */
    TreeSet<Integer> choose(List<Glimpse> glimpses) {
        Map<Long, Integer> largest = new HashMap<>();
        glimpses.forEach(glimpse -> glimpse.sizes().forEach((number, size) -> largest.merge(number, size, Math::max)));
        Set<Long> open = new HashSet<>();
        largest.forEach((number, size) -> {
            if ((size >= NOTICED || Glimpse.isPlace(number)) && shown.getOrDefault(number, 0) < LARGE * size) {
                open.add(number);
            }
        });
        PriorityQueue<Candidate> queue = new PriorityQueue<>();
        for (Glimpse glimpse : glimpses) {
            Set<Long> shows = new HashSet<>();
            glimpse.sizes().forEach((number, size) -> {
                if (open.contains(number) && size >= LARGE * largest.getOrDefault(number, 0)) {
                    shows.add(number);
                }
            });
            queue.add(new Candidate(shows, glimpse, shows.size()));
        }
        return choose(queue, open);
    }

    private TreeSet<Integer> choose(PriorityQueue<Candidate> queue, Set<Long> open) {
        TreeSet<Integer> chosen = new TreeSet<>();
        while (!open.isEmpty() && !queue.isEmpty()) {
            Candidate first = queue.remove();
            List<Long> news = new ArrayList<>(first.shows());
            news.removeIf(number -> !open.contains(number));
            if (news.size() < first.gain()) {
                // others were chosen meanwhile: it has to queue again
                queue.add(new Candidate(first.shows(), first.glimpse(), news.size()));
            } else if (!news.isEmpty()) {
                news.forEach(open::remove);
                first.glimpse().sizes().forEach((number, size) -> shown.merge(number, size, Math::max));
                chosen.add(first.glimpse().tic());
            }
        }
        return chosen;
    }
}
