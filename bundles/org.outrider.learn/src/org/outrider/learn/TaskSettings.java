/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.ActionSpace;
import org.outrider.engine.Button;
import org.outrider.engine.GameSetup;
import org.outrider.scenario.Course;
import org.outrider.scenario.RewardTable;
import org.outrider.scenario.Scenario;
import org.outrider.scenario.Scenarios;
import org.outrider.wad.WadFormatException;

/**
 * What an agent is to learn: a scenario, or ordinary maps.
 *
 * @param scenario name of a scenario, or path of a configuration file of ViZDoom (.cfg); {@value #ORDINARY_MAPS} for
 *        ordinary maps
 * @param wads the files to play, the IWAD first; none for a scenario with the pictures of the sample game
 * @param maps names of the ordinary maps; none for a scenario
 * @param skill 1..5; 0 for that of the scenario
 * @param actions combinations of buttons to choose from; null for those of the scenario
 * @param frameSkip tics of each step; 0 for those of the scenario
 * @param rewards changes to what is rewarded, such as kill=5,death=-5; null for what the scenario rewards
 * @param seconds after which an episode ends; 0 for those of the scenario
 */
public record TaskSettings(String scenario, List<String> wads, List<String> maps, int skill, @Nullable String actions,
        int frameSkip, @Nullable String rewards, int seconds) {

    /** Name of what stands for ordinary maps in place of a scenario. */
    public static final String ORDINARY_MAPS = "map";

    public TaskSettings {
        wads = List.copyOf(wads);
        maps = List.copyOf(maps);
        if (scenario.equals(ORDINARY_MAPS) == maps.isEmpty()) {
            throw new IllegalArgumentException("either a scenario or maps are to be learned");
        }
        if (skill < 0 || skill > 5 || frameSkip < 0 || seconds < 0) {
            throw new IllegalArgumentException("skill " + skill + ", steps of " + frameSkip + " tics, episodes of "
                    + seconds + " seconds: out of range");
        }
    }

    /** A scenario as it is. */
    public static TaskSettings ofScenario(String name) {
        return new TaskSettings(name, List.of(), List.of(), 0, null, 0, null, 0);
    }

    /** Ordinary maps of some WADs. */
    public static TaskSettings ofMaps(List<Path> wads, List<String> maps) {
        return new TaskSettings(ORDINARY_MAPS, wads.stream().map(Path::toString).toList(), maps, 0, null, 0, null, 0);
    }

    /**
     * The scenarios that are played, with all changes.
     *
     * @throws IllegalArgumentException where there is no such scenario, or a change makes no sense
     * @throws UncheckedIOException where it is a configuration file that cannot be read
     */
    public List<Scenario> scenarios() {
        if (!maps.isEmpty()) {
            return maps.stream().map(map -> change(Scenarios.forMap(map))).toList();
        }
        if (Scenarios.isConfig(scenario)) {
            try {
                return List.of(change(Scenarios.ofConfig(Path.of(scenario))));
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "the configuration " + scenario + " cannot be read: " + e.getMessage(), e);
            }
        }
        Scenario found = Scenarios.find(scenario)
                .orElseThrow(() -> new IllegalArgumentException("there is no scenario '"
                + scenario + "'; there are "
                + String.join(", ", Scenarios.all().stream().map(Scenario::name).toList())));
        return List.of(change(found));
    }

    private Scenario change(Scenario original) {
        Scenario changed = original;
        String combinations = actions;
        if (combinations != null) {
            Set<Button> held = original.actions().held();
            changed = changed.withActions(ActionSpace.parse(combinations).holding(held.toArray(Button[]::new)));
        }
        String table = rewards;
        if (table != null) {
            changed = changed.withRewards(RewardTable.parse(original.rewards() + "," + table));
        }
        if (skill > 0) {
            changed = changed.withSkill(skill);
        }
        if (frameSkip > 0) {
            changed = changed.withFrameSkip(frameSkip);
        }
        return seconds > 0 ? changed.withTimeout(seconds * GameSetup.TICS_PER_SECOND) : changed;
    }

    /**
     * Opens what is played; each course is to be closed.
     *
     * @throws IOException where a file cannot be read
     * @throws WadFormatException where one is no valid WAD or lacks a map
     */
    public List<Course> open() throws IOException, WadFormatException {
        List<Path> paths = wads.stream().map(Path::of).toList();
        List<Course> courses = new ArrayList<>();
        try {
            for (Scenario each : scenarios()) {
                courses.add(paths.isEmpty() ? Course.of(each) : Course.of(each, paths));
            }
        } catch (IOException | WadFormatException | RuntimeException e) {
            courses.forEach(Course::close);
            throw e;
        }
        return courses;
    }
}
