/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.outrider.ui.OutriderPreferences;
import org.outrider.ui.WorkbenchStore;
import org.outrider.ui.bot.SWTBotTreeItem;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.waits.Conditions;
import org.outrider.ui.internal.sample.SampleProject;

/**
 * A workspace with the sample project, an empty database and the views where a new user finds them, anew for each test
 * that registers it.
 */
final class SampleWorkspace implements BeforeEachCallback, AfterEachCallback {

    /** The family of the jobs of runs. */
    static final String RUNS = "org.outrider.ui.runs";
    static final String WAD = "outrider-sample.wad";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    private Path folder = Path.of("");

    @Override
    public void beforeEach(ExtensionContext context) throws CoreException, IOException {
        folder = Files.createTempDirectory("outrider");
        OutriderPreferences.node().put(OutriderPreferences.DATABASE, folder.resolve("runs").toString());
        UIThreadRunnable.syncRun(() -> {
            IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();
            intros.closeIntro(intros.getIntro());
        });
        SampleProject.create(ResourcesPlugin.getWorkspace().getRoot(), SampleProject.NAME, new NullProgressMonitor());
        bot.resetPerspective(OutriderPerspective.ID);
        bot.workbenchShell().maximize();
    }

    /** The node of a map in the Map Explorer. */
    SWTBotTreeItem map(String name) {
        return bot.viewById("org.outrider.ui.maps.explorer").show().bot().tree()
                .expandNode(SampleProject.NAME, WAD).getNode(name);
    }

    IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(SampleProject.NAME);
    }

    /** A folder for the files of one test, the database among them. */
    Path folder() {
        return folder;
    }

    /** Waits until views have read what they were told to show. */
    static void waitUntilRead() {
        new SWTWorkbenchBot().waitUntil(Conditions.holds("nothing is read any more", () -> Stream
                .of(Job.getJobManager().find(null))
                .map(Job::getName)
                .noneMatch(name -> name.startsWith("Reading ") || name.startsWith("Looking for runs"))));
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Job.getJobManager().cancel(RUNS);
        Job.getJobManager().join(RUNS, null);
        bot.closeAllEditors();
        for (ILaunchConfiguration configuration : DebugPlugin.getDefault().getLaunchManager()
                .getLaunchConfigurations()) {
            configuration.delete();
        }
        project().delete(true, true, null);
        // a view that has just been told of the change may still be reading the database, which is deleted next
        waitUntilRead();
        closeDatabase();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Leaves the test's database, so that its files can be deleted. */
    static void closeDatabase() {
        OutriderPreferences.node().remove(OutriderPreferences.DATABASE);
        PlatformUI.getWorkbench().getService(WorkbenchStore.class).deactivate();
    }
}
