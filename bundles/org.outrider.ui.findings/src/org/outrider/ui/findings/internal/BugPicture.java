/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.engine.GameException;
import org.outrider.engine.ScreenResolution;
import org.outrider.report.film.DemoFilm;
import org.outrider.report.film.PlacePicture;
import org.outrider.run.GameFiles;
import org.outrider.run.PlaytestException;
import org.outrider.ui.OutriderPreferences;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.DemoReader;
import org.outrider.wad.map.MapData;

/**
 * The picture of a bug report: the moment in which an episode showed the bug, or else its place as a player sees it.
 *
 * @param file    a PNG
 * @param caption what it shows
 */
record BugPicture(Path file, String caption) {

    private static final ScreenResolution SIZE = ScreenResolution.of(640, 480);
    /** The skill at which most maps are looked at, and what to take instead where it does not concern that. */
    private static final int[] SKILLS = {3, 4, 5, 2, 1};

    /**
     * Takes a picture of a moment where there is none yet.
     *
     * @param folder where pictures of the run lie
     * @return empty where nothing is to be seen of it: the episode ended in that moment
     */
    static Optional<BugPicture> ofMoment(Path folder, WadStack wads, Evidence.Moment moment, Path demo)
            throws IOException, WadFormatException {
        Path file = folder.resolve("episode_" + moment.episode() + "_tic_" + moment.tic() + ".png");
        try {
            if (!Files.exists(file)) {
                DemoFilm.forPeople(wads, DemoReader.read(demo), SIZE, true)
                        .shootAfter(Math.max(0, moment.tic() - 1), file);
            }
            return Optional.of(new BugPicture(file, "The moment"));
        } catch (GameException e) {
            return Optional.empty();
        }
    }

    /**
     * Takes a picture of the place of a finding.
     *
     * @return empty where it has none, lies within walls, or is on a map that the embedded engine cannot play
     */
    static Optional<BugPicture> ofPlace(Path file, WadStack wads, MapData map, Finding finding) throws IOException {
        @Nullable Place place = finding.place();
        int skill = IntStream.of(SKILLS).filter(finding.skills()::contains).findFirst().orElse(SKILLS[0]);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return place != null && PlacePicture.shoot(wads, map, skill, place, SIZE, file)
                    ? Optional.of(new BugPicture(file, "The place")) : Optional.empty();
        } catch (GameException e) {
            return Optional.empty();
        }
    }

    /** Takes a picture of the place of a check's finding likewise, with the textures of the IWAD under its WAD. */
    static Optional<BugPicture> ofPlace(Path wad, MapData map, Finding finding) throws IOException, WadFormatException {
        Path file = Platform.getStateLocation(FrameworkUtil.getBundle(BugPicture.class)).toPath().resolve("places")
                .resolve(map.name() + "-" + Integer.toHexString((wad + finding.fingerprint()).hashCode()) + ".png");
        try (WadStack wads = WadStack.open(GameFiles.resolve(wad.toString(), null, List.of(),
                OutriderPreferences.iwadLocator(wad)).wads())) {
            return ofPlace(file, wads, map, finding);
        } catch (PlaytestException e) {
            // there is no IWAD for it: nothing has a texture
            return Optional.empty();
        }
    }
}
