/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.outrider.engine.GameSetup;
import org.outrider.engine.Observation;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.map.MapEncoder;

/**
 * A scenario and the WADs that it is played on.
 *
 * @param wads must stay open while games of it are played; {@link #close} closes them
 */
public record Course(Scenario scenario, WadStack wads) implements AutoCloseable {

    /** A scenario of our own with the pictures of the sample game. */
    public static Course of(Scenario scenario) {
        return new Course(scenario, new WadStack(withMap(scenario, List.of(SampleIwad.open()))));
    }

    /**
     * A scenario with the pictures of other WADs or, where it has no map of its own, on a map of theirs.
     *
     * @param paths the IWAD first; later files win
     * @throws IOException where a file can't be read
     * @throws WadFormatException where one is no valid WAD, or the scenario's map is missing
     */
    public static Course of(Scenario scenario, List<Path> paths) throws IOException, WadFormatException {
        List<WadFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(WadFile.open(path));
        }
        Course course = new Course(scenario, new WadStack(withMap(scenario, files)));
        if (course.wads.map(scenario.map()).isEmpty()) {
            WadFormatException missing = new WadFormatException(course.wads.describeFiles(), scenario.map(), -1,
                    "there is no such map; there are " + course.wads.mapNames());
            course.close();
            throw missing;
        }
        return course;
    }

    private static List<WadFile> withMap(Scenario scenario, List<WadFile> files) {
        List<WadFile> all = new ArrayList<>(files);
        scenario.setting().ifPresent(setting -> all.add(open(scenario.name(), setting)));
        return all;
    }

    private static WadFile open(String name, Setting setting) {
        try {
            return WadFile.of(Path.of(name + ".wad"), pwad(setting));
        } catch (WadFormatException e) {
            throw new IllegalStateException("the map of the scenario " + name + " is no valid WAD", e);
        }
    }

    /** A WAD that holds the map of a setting. */
    public static byte[] pwad(Setting setting) {
        return WadWriter.pwad().addAll(MapEncoder.encode(setting.map())).toBytes();
    }

    /** The setup of a game. */
    public GameSetup setup(Observation observation) {
        return scenario.setup(wads, observation);
    }

    /** Closes the WADs. */
    @Override
    public void close() {
        wads.close();
    }
}
