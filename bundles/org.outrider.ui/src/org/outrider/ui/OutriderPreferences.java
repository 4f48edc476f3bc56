/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.run.IwadLocator;
import org.outrider.store.StoreException;
import org.outrider.store.StoreLocation;

/** What the user has set in the preferences of the workspace. */
public final class OutriderPreferences {

    /** The node of all preferences of Outrider. */
    public static final String NODE = "org.outrider.ui";
    /** Folders that IWADs are looked for in before the system's, separated as paths are. */
    public static final String IWAD_FOLDERS = "iwadFolders";
    /** The agent that new launch configurations begin with. */
    public static final String AGENT = "agent";
    /** The engine that new launch configurations begin with. */
    public static final String ENGINE = "engine";
    /** What networks compute on: auto, cpu or cuda. */
    public static final String DEVICE = "device";
    /** The database of runs: a file, a folder or a JDBC URL; empty for the one in the user's data folder. */
    public static final String DATABASE = "database";

    /** Whether WADs are checked when they change. */
    public static final String CHECK_ON_CHANGE = "checkOnChange";
    /** What maps are made for: an engine, or a JSON file with rules. */
    public static final String CHECK_PROFILE = "checkProfile";
    /** Whether checks tell what may well be intended, too. */
    public static final String CHECK_NOTES = "checkNotes";

    /** The values of {@link #DEVICE}, the default first. */
    public static final List<String> DEVICES = List.of("auto", "cpu", "cuda");
    /** The agent where nothing is set. */
    public static final String DEFAULT_AGENT = "explorer";
    /** The engine where nothing is set. */
    public static final String DEFAULT_ENGINE = "classic";

    /** What maps are made for where nothing is set. */
    public static final String DEFAULT_CHECK_PROFILE = "vanilla";

    /** The variable that names the database where the user has not set one here. */
    private static final String DATABASE_VARIABLE = "OUTRIDER_DB";

    private OutriderPreferences() {
    }

    /** The preferences of the workspace, to listen to or to set. */
    public static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    public static String agent() {
        return get(AGENT, DEFAULT_AGENT);
    }

    public static String engine() {
        return get(ENGINE, DEFAULT_ENGINE);
    }

    public static String device() {
        return get(DEVICE, DEVICES.getFirst());
    }

    public static boolean checkOnChange() {
        return Platform.getPreferencesService().getBoolean(NODE, CHECK_ON_CHANGE, true, null);
    }

    public static String checkProfile() {
        return get(CHECK_PROFILE, DEFAULT_CHECK_PROFILE);
    }

    public static boolean checkNotes() {
        return Platform.getPreferencesService().getBoolean(NODE, CHECK_NOTES, false, null);
    }

    /** The folders that the user has named for IWADs. */
    public static List<Path> iwadFolders() {
        return Arrays.stream(get(IWAD_FOLDERS, "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }

    /**
     * Looks for IWADs beside a WAD, then in the folders that the user has named, then in those of the system.
     *
     * @param wad the WAD; null for none
     */
    public static IwadLocator iwadLocator(@Nullable Path wad) {
        List<Path> folders = new ArrayList<>();
        if (wad != null && wad.getParent() != null) {
            folders.add(wad.getParent());
        }
        folders.addAll(iwadFolders());
        folders.addAll(IwadLocator.ofSystem().folders());
        return new IwadLocator(folders);
    }

    /**
     * Where the runs are kept.
     *
     * @throws StoreException where what the user has set is no database that is supported
     */
    public static StoreLocation database() throws StoreException {
        String set = get(DATABASE, "");
        @Nullable String variable = System.getenv(DATABASE_VARIABLE);
        String named = set.isBlank() && variable != null ? variable : set;
        return named.isBlank() ? StoreLocation.ofUser(System.getenv()) : StoreLocation.of(named, System.getenv());
    }

    private static String get(String key, String fallback) {
        return Platform.getPreferencesService().getString(NODE, key, fallback, null);
    }
}
