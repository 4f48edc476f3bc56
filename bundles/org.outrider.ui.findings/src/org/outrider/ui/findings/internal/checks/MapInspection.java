/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.Checks;
import org.outrider.check.MapEdit;
import org.outrider.check.Materials;
import org.outrider.check.Profile;
import org.outrider.check.QuickFix;
import org.outrider.engine.MapRules;
import org.outrider.run.EngineChoice;
import org.outrider.run.Engines;
import org.outrider.run.GameFiles;
import org.outrider.run.PlaytestException;
import org.outrider.ui.OutriderPreferences;
import org.outrider.ui.maps.MapSelection;
import org.outrider.wad.MapFormat;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/**
 * Looks at maps of one WAD with the checks that are installed: by what the preferences say that the maps are made for, by
 * what their numbers meant in the original, and by the textures of the WAD and its IWAD.
 */
final class MapInspection {

    private final IFile wad;
    private final Checks checks;
    private final MapRules rules;
    private final Profile profile;
    private final Materials materials;
    private final boolean notes;

    private MapInspection(IFile wad, Materials materials) throws IOException {
        this.wad = wad;
        this.materials = materials;
        checks = Checks.installed();
        profile = Profile.named(OutriderPreferences.checkProfile());
        notes = OutriderPreferences.checkNotes();
        try {
            rules = Engines.get(EngineChoice.CLASSIC).mapRules();
        } catch (PlaytestException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Prepares to look at maps of a WAD. Takes a while.
     *
     * @throws IOException        where the WAD or the profile cannot be read
     * @throws WadFormatException where the WAD or its list of textures is malformed
     */
    static MapInspection of(IFile wad) throws IOException, WadFormatException {
        try (WadStack stack = WadStack.open(files(path(wad)))) {
            return new MapInspection(wad, Materials.read(stack));
        }
    }

    /** Where a WAD of the workspace lies. */
    static Path path(IFile wad) throws IOException {
        @Nullable IPath location = wad.getLocation();
        if (location == null) {
            throw new IOException(wad.getFullPath() + " does not lie in this computer's files");
        }
        return location.toPath();
    }

    /** The WAD over its IWAD; alone where none is to be found: checks of textures are then left out. */
    private static List<Path> files(Path wad) {
        try {
            return GameFiles.resolve(wad.toString(), null, List.of(), OutriderPreferences.iwadLocator(wad)).wads();
        } catch (PlaytestException e) {
            return List.of(wad);
        }
    }

    /** Names of the maps in a WAD that can be checked: those of Doom's format. */
    static List<String> maps(WadStack wad) {
        return wad.mapNames().stream()
                .filter(name -> wad.map(name).filter(map -> map.format() == MapFormat.DOOM).isPresent())
                .toList();
    }

    /** What the checks say of a map, the worst first, without what persons have decided. */
    List<CheckedFinding> inspect(MapData data) {
        CheckedMap map = new CheckedMap(data, rules, materials, profile);
        MapSelection selection = new MapSelection(wad, data.name());
        return checks.check(map).stream()
                .filter(finding -> notes || finding.severity() != Severity.NOTE)
                .map(finding -> new CheckedFinding(selection, finding,
                        checks.fixes(map, finding).stream().map(QuickFix::title).toList()))
                .toList();
    }

    /**
     * A map with findings mended.
     *
     * @param title of the fix
     * @throws IOException where a finding is not there any more, or cannot be mended so
     */
    MapData mend(MapData data, List<Finding> findings, String title) throws IOException {
        CheckedMap map = new CheckedMap(data, rules, materials, profile);
        Checks only = checks.only(findings.stream().map(Finding::ruleId).distinct().toList());
        List<Finding> there = only.check(map);
        MapEdit edit = new MapEdit(data);
        for (Finding finding : findings) {
            QuickFix fix = there.stream()
                    .filter(other -> other.fingerprint().equals(finding.fingerprint()))
                    .flatMap(other -> only.fixes(map, other).stream())
                    .filter(other -> other.title().equals(title))
                    .findFirst()
                    .orElseThrow(() -> new IOException("'" + finding.title() + "' is not so any more in "
                            + data.name() + " of " + wad.getName()));
            fix.edit().accept(edit);
        }
        return edit.toData();
    }
}
