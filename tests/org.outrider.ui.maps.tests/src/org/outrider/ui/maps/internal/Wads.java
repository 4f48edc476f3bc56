/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.Assumptions;
import org.outrider.sample.SampleIwad;
import org.outrider.ui.OutriderPreferences;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.wad.Lump;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapEncoder;

/** A project with WADs for tests of the workbench. */
public final class Wads {

    /** Freedoom's second game. */
    public static final Path FREEDOOM = Path.of("/usr/share/games/doom/freedoom2.wad");

    private Wads() {
    }

    /** Stands for a project that has not been made yet. */
    public static IProject none() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("none");
    }

    /** A new, empty project in a workbench that shows its views instead of the welcome, and checks nothing. */
    public static IProject project(String name) throws Exception {
        OutriderPreferences.node().putBoolean(OutriderPreferences.CHECK_ON_CHANGE, false);
        UIThreadRunnable.syncRun(() -> {
            IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
            welcome.closeIntro(welcome.getIntro());
        });
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (project.exists()) {
            project.delete(true, true, null);
        }
        project.create(null);
        project.open(null);
        return project;
    }

    /** The sample game, written into a project. */
    public static IFile sample(IProject project) throws Exception {
        return write(project, "sample.wad", SampleIwad.build());
    }

    /** One map of Freedoom's second game in a PWAD of its own; skips the test where the game is not installed. */
    public static IFile freedoomMap(IProject project, String map) throws Exception {
        Assumptions.assumeTrue(Files.isReadable(FREEDOOM), FREEDOOM + " is not installed");
        WadWriter writer = WadWriter.pwad().addMarker(map);
        try (WadStack freedoom = WadStack.open(FREEDOOM)) {
            for (Lump lump : freedoom.map(map).orElseThrow().all()) {
                if (!lump.name().equals(map)) {
                    writer.add(lump.name(), lump.bytes());
                }
            }
        }
        return write(project, map.toLowerCase(Locale.ROOT) + ".wad", writer.toBytes());
    }

    /** A WAD with one map. */
    public static IFile withMap(IProject project, String name, MapData map) throws Exception {
        return write(project, name, WadWriter.pwad().addAll(MapEncoder.encode(map)).toBytes());
    }

    /** A file with these bytes. */
    public static IFile write(IProject project, String name, byte[] bytes) throws Exception {
        IFile file = project.getFile(name);
        Files.write(project.getLocation().toPath().resolve(name), bytes);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return file;
    }

    /** Freedoom's second game, linked into a project; skips the test where it is not installed. */
    public static IFile freedoom2(IProject project) throws Exception {
        Assumptions.assumeTrue(Files.isReadable(FREEDOOM), FREEDOOM + " is not installed");
        IFile file = project.getFile("freedoom2.wad");
        Files.createSymbolicLink(project.getLocation().toPath().resolve("freedoom2.wad"), FREEDOOM);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return file;
    }
}
