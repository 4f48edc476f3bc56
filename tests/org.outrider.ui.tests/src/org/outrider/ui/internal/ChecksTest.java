/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.outrider.ui.OutriderPreferences;
import org.outrider.ui.bot.SWTBotTable;
import org.outrider.ui.bot.SWTBotView;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.rules.UiWatchdog;
import org.outrider.ui.bot.waits.Conditions;
import org.outrider.wad.Lump;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.map.MapData;

/** A designer lets the checks look at maps, mends what they find, and says what is as it should be. */
@ExtendWith({NoErrorsLogged.class, UiWatchdog.class})
class ChecksTest {

    private static final String CHECK = "org.outrider.ui.findings.check";
    private static final String UNUSED_TAG = "No sector has the tag 7 of line 41";
    private static final Path FREEDOOM = Path.of("/usr/share/games/doom/freedoom2.wad");

    @RegisterExtension
    private final SampleWorkspace workspace = new SampleWorkspace();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeEach
    void openSample() throws CoreException {
        waitForMarker(UNUSED_TAG);
    }

    @Test
    void newWadIsCheckedAndItsProblemsLeadToTheirPlaces() throws Exception {
        IMarker marker = marker(UNUSED_TAG);

        assertEquals(IMarker.SEVERITY_WARNING, marker.getAttribute(IMarker.SEVERITY));
        assertEquals("MAP01 at 944, -160", marker.getAttribute(IMarker.LOCATION));
        UIThreadRunnable.syncExec(() -> IDE.openEditor(SWTWorkbenchBot.page(), marker));
        bot.editorByTitle("MAP01 - " + SampleWorkspace.WAD);
        assertEquals(1, bot.editors().size());
        SWTBotTable findings = findings();
        bot.waitUntil(Conditions.holds("the checks' findings of the map are listed",
                () -> findings.column("Finding").contains(UNUSED_TAG)));
        assertEquals("check", findings.cell(row(findings, UNUSED_TAG), "Source"));
        Screenshots.take("checks", bot.workbenchShell().widget);
    }

    @Test
    void quickFixOfAProblemMendsTheFileAndKeepsTheOldOne() throws Exception {
        byte[] before = Files.readAllBytes(wad());
        assertEquals(7, tagOfLine41());

        resolve(marker(UNUSED_TAG), "Remove special and tag");

        bot.waitUntil(Conditions.holds("the problem is gone", () -> messages().stream()
                .noneMatch(UNUSED_TAG::equals)));
        assertEquals(0, tagOfLine41());
        assertArrayEquals(before, Files.readAllBytes(wad().resolveSibling(SampleWorkspace.WAD + ".bak")));
        byte[] after = Files.readAllBytes(wad());
        assertEquals(before.length, after.length);
        assertTrue(differences(before, after) <= 4, "only special and tag of one line have changed");
    }

    @Test
    void findingIsMendedFromItsViewAndTheOpenMapShowsIt() throws Exception {
        workspace.map("MAP01").doubleClick();
        bot.editorByTitle("MAP01 - " + SampleWorkspace.WAD);
        SWTBotTable findings = findings();
        bot.waitUntil(Conditions.holds("the finding is listed",
                () -> findings.column("Finding").contains(UNUSED_TAG)));

        findings.getTableItem(UNUSED_TAG).contextMenu("Quick Fix", "Remove special and tag").click();

        bot.waitUntil(Conditions.holds("the finding is gone",
                () -> !findings.column("Finding").contains(UNUSED_TAG) && findings.rowCount() > 0));
        assertEquals(0, tagOfLine41());
    }

    @Test
    void ignoredFindingIsKeptBesideTheWadAndNoProblemAnyMore() throws Exception {
        resolve(marker(UNUSED_TAG), "Ignore: it is as it should be");

        bot.waitUntil(Conditions.holds("the problem is gone", () -> !messages().contains(UNUSED_TAG)));
        Path decisions = wad().resolveSibling("outrider-sample.outrider.json");
        assertTrue(Files.readString(decisions).contains("\"state\" : \"IGNORED\""), Files.readString(decisions));
        assertEquals(7, tagOfLine41());
        workspace.map("MAP01").doubleClick();
        SWTBotTable findings = findings();
        bot.waitUntil(Conditions.holds("the other findings are listed", () -> findings.rowCount() > 0));
        assertFalse(findings.column("Finding").contains(UNUSED_TAG));
        bot.viewById("org.outrider.ui.findings.view").viewMenu("Show ignored and fixed").click();
        bot.waitUntil(Conditions.holds("it is listed as ignored",
                () -> findings.column("State").contains("ignored")));
        bot.viewById("org.outrider.ui.findings.view").viewMenu("Show ignored and fixed").click();

        findings.getTableItem(0).contextMenu("Mark as", "confirmed").click();

        bot.waitUntil(Conditions.holds("it is confirmed", () -> findings.column("State").contains("confirmed")));
        assertTrue(Files.readString(decisions).contains("CONFIRMED"));
    }

    @Test
    void findingOfACheckIsWrittenUpAsABugReport() throws Exception {
        workspace.map("MAP01").doubleClick();
        SWTBotTable findings = findings();
        bot.waitUntil(Conditions.holds("the finding is listed",
                () -> findings.column("Finding").contains(UNUSED_TAG)));

        findings.getTableItem(UNUSED_TAG).contextMenu("Report as bug").click();

        bot.waitUntil(Conditions.holds("the report is open", () -> UIThreadRunnable.syncExec(
                () -> SWTWorkbenchBot.page().getActiveEditor() != null
                        && SWTWorkbenchBot.page().getActiveEditor().getTitle().contains("tag 7"))));
        bot.waitUntil(Conditions.holds("the finding is written up", () -> bot.activeEditor().bot()
                .textWithLabel("What is wrong:").getText().contains("It is there for special")));
        Screenshots.take("checks-bug-report", bot.workbenchShell().widget);
    }

    @Test
    void findingsAreFilteredByWordsAndSeverity() {
        workspace.map("MAP01").doubleClick();
        SWTBotTable findings = findings();
        bot.waitUntil(Conditions.holds("the finding is listed",
                () -> findings.column("Finding").contains(UNUSED_TAG)));
        int all = findings.rowCount();
        SWTBotView view = bot.viewById("org.outrider.ui.findings.view");

        view.bot().text().setText("the tag 7 of");
        assertEquals(List.of(UNUSED_TAG), findings.column("Finding"));
        view.bot().text().setText("");
        view.toolbarButton("Show warnings").click();
        bot.waitUntil(Conditions.holds("no warning is listed",
                () -> !findings.column("Finding").contains(UNUSED_TAG)));
        view.toolbarButton("Show warnings").click();
        bot.waitUntil(Conditions.tableHasRows(findings, all));
    }

    @Test
    void whatWasCheckedOnDemandOutlivesTheSession() throws Exception {
        OutriderPreferences.node().putBoolean(OutriderPreferences.CHECK_ON_CHANGE, false);
        try {
            // what the workspace knows of a project is written to the disk and read again, as when the workbench ends
            workspace.project().close(null);
            workspace.project().open(null);

            assertTrue(messages().contains(UNUSED_TAG), messages().toString());
            workspace.map("MAP01").doubleClick();
            SWTBotTable findings = findings();
            bot.waitUntil(Conditions.holds("the finding is listed",
                    () -> findings.column("Finding").contains(UNUSED_TAG)));
        } finally {
            OutriderPreferences.node().remove(OutriderPreferences.CHECK_ON_CHANGE);
        }
    }

    @Test
    void mapOfFreedoomIsCheckedOnDemandAndMended() throws Exception {
        IFile wad = freedoomMap("MAP01", "walk.wad");
        IMarker marker = waitForMarker(wad, "Remove");
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        IMarkerResolution fix = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker)).findFirst()
                .orElseThrow();
        byte[] before = Files.readAllBytes(wad.getLocation().toPath());

        UIThreadRunnable.syncRun(() -> fix.run(marker));

        bot.waitUntil(Conditions.holds(message + " is gone", () -> !messages(wad).contains(message)));
        assertTrue(differences(before, Files.readAllBytes(wad.getLocation().toPath())) > 0);
        bot.viewById("org.outrider.ui.maps.explorer").show().bot().tree()
                .expandNode(workspace.project().getName(), wad.getName()).getNode("MAP01")
                .contextMenu("Check map").click();
        SWTBotTable findings = findings();
        bot.waitUntil(Conditions.holds("the findings of the map are shown",
                () -> findings.rowCount() == messages(wad).size() && findings.rowCount() > 0));
        Screenshots.take("checks-freedoom", bot.workbenchShell().widget);
    }

    /** A map of Freedoom in a PWAD of its own, to be checked over Freedoom's textures. */
    private IFile freedoomMap(String map, String name) throws Exception {
        Assumptions.assumeTrue(Files.isReadable(FREEDOOM), FREEDOOM + " is not installed");
        WadWriter writer = WadWriter.pwad();
        try (WadStack freedoom = WadStack.open(FREEDOOM)) {
            writer.addMarker(map);
            for (Lump lump : freedoom.map(map).orElseThrow().all()) {
                if (!lump.name().equals(map)) {
                    writer.add(lump.name(), lump.bytes());
                }
            }
        }
        IFile file = workspace.project().getFile(name);
        writer.write(workspace.project().getLocation().toPath().resolve(name));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return file;
    }

    private IMarker waitForMarker(IFile wad, String fix) throws CoreException {
        bot.waitUntil(Conditions.holds("there is something to " + fix, () -> Arrays.stream(markers(wad))
                .anyMatch(marker -> marker.getAttribute("org.outrider.fixes", "").startsWith(fix))));
        return Arrays.stream(markers(wad))
                .filter(marker -> marker.getAttribute("org.outrider.fixes", "").startsWith(fix))
                .findFirst().orElseThrow();
    }

    private static void resolve(IMarker marker, String label) {
        UIThreadRunnable.syncRun(() -> Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
                .filter(resolution -> resolution.getLabel().equals(label))
                .findFirst().orElseThrow(() -> new AssertionError("no quick fix " + label)).run(marker));
    }

    private SWTBotTable findings() {
        return bot.viewById("org.outrider.ui.findings.view").show().bot().table();
    }

    private static int row(SWTBotTable table, String finding) {
        return table.column("Finding").indexOf(finding);
    }

    private void waitForMarker(String message) {
        bot.waitUntil(Conditions.holds("the checks have found: " + message, () -> messages().contains(message)));
    }

    private IMarker marker(String message) throws CoreException {
        return Arrays.stream(markers(workspace.project().getFile(SampleWorkspace.WAD)))
                .filter(marker -> message.equals(marker.getAttribute(IMarker.MESSAGE, "")))
                .findFirst().orElseThrow();
    }

    private List<String> messages() throws CoreException {
        return messages(workspace.project().getFile(SampleWorkspace.WAD));
    }

    private static List<String> messages(IFile wad) throws CoreException {
        List<String> messages = new ArrayList<>();
        for (IMarker marker : markers(wad)) {
            messages.add(marker.getAttribute(IMarker.MESSAGE, ""));
        }
        return messages;
    }

    private static IMarker[] markers(IFile wad) throws CoreException {
        return wad.findMarkers(CHECK, true, IResource.DEPTH_ZERO);
    }

    private Path wad() {
        return workspace.project().getLocation().toPath().resolve(SampleWorkspace.WAD);
    }

    private int tagOfLine41() throws Exception {
        try (WadStack wad = WadStack.open(wad())) {
            return MapData.load(wad, "MAP01").linedefs().get(41).tag();
        }
    }

    private static int differences(byte[] one, byte[] other) {
        int count = Math.abs(one.length - other.length);
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            count += one[i] == other[i] ? 0 : 1;
        }
        return count;
    }
}
