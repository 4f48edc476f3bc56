/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.outrider.engine.EngineFolders;
import org.outrider.engine.GameEngine;
import org.outrider.run.EngineChoice;
import org.outrider.ui.OutriderPreferences;
import org.outrider.ui.bot.SWTBotShell;
import org.outrider.ui.bot.SWTBotTable;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.rules.UiWatchdog;
import org.outrider.ui.bot.waits.Conditions;

/** A designer sets preferences, which hold for what is launched afterwards. */
@ExtendWith({NoErrorsLogged.class, UiWatchdog.class})
class PreferencesTest {

    private static final String PAGES = "org.outrider.ui.preferences";
    private static final String VIZDOOM = "vizdoom";

    @RegisterExtension
    private final SampleWorkspace workspace = new SampleWorkspace();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private Optional<Path> vizdoom = Optional.empty();

    @BeforeEach
    void rememberTheUsersEngine() {
        vizdoom = EngineFolders.ofUser().get(VIZDOOM);
    }

    @AfterEach
    void setBack() throws Exception {
        UIThreadRunnable.syncRun(() -> Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.getText().equals("Preferences")).forEach(Shell::close));
        for (String key : List.of(OutriderPreferences.AGENT, OutriderPreferences.ENGINE, OutriderPreferences.DEVICE,
                OutriderPreferences.IWAD_FOLDERS)) {
            OutriderPreferences.node().remove(key);
        }
        if (vizdoom.isPresent()) {
            EngineFolders.ofUser().set(VIZDOOM, vizdoom.get());
        } else {
            EngineFolders.ofUser().remove(VIZDOOM);
        }
    }

    @Test
    void agentEngineAndDeviceAreThoseThatLaunchesBeginWith() {
        SWTBotShell dialog = open(PAGES);
        dialog.bot().comboBoxWithLabel("Agent:").setSelection("random");
        dialog.bot().comboBoxWithLabel("Engine:").setSelection("by what the map needs");
        dialog.bot().comboBoxWithLabel("Networks compute on:").setSelection("the processor");
        Screenshots.take("preferences-outrider", dialog.widget);
        dialog.bot().button("Apply and Close").click();
        bot.waitUntil(Conditions.shellCloses(dialog));

        assertEquals(List.of("random", "auto", "cpu"), List.of(OutriderPreferences.agent(),
                OutriderPreferences.engine(), OutriderPreferences.device()));
        workspace.map("MAP01").contextMenu("Test map with agent").click();
        SWTBotTable runs = bot.viewById("org.outrider.ui.runs.view").show().bot().table();
        bot.waitUntil(Conditions.holds("the agent of the preferences plays",
                () -> runs.column("Agent").contains("random")));
    }

    @Test
    void folderWithIwadsIsKept() {
        OutriderPreferences.node().put(OutriderPreferences.IWAD_FOLDERS, workspace.folder().toString());
        SWTBotShell dialog = open(PAGES + ".iwads");
        Screenshots.take("preferences-iwads", dialog.widget);

        assertTrue(UIThreadRunnable.syncExec(() -> dialog.bot().widgets(org.eclipse.swt.widgets.List.class).stream()
                .anyMatch(list -> Arrays.asList(list.getItems()).contains(workspace.folder().toString()))));
        dialog.bot().button("Restore Defaults").click();
        dialog.bot().button("Apply and Close").click();

        bot.waitUntil(Conditions.shellCloses(dialog));
        assertEquals(List.of(), OutriderPreferences.iwadFolders());
    }

    @Test
    void enginesSayWhatTheyLackAndTheFolderOfViZDoomIsKept() throws Exception {
        SWTBotShell dialog = open(PAGES + ".engines");
        for (GameEngine engine : EngineChoice.installed().all()) {
            assertTrue(dialog.bot().label(engine.id() + ": " + engine.status().missing()
                    .orElse("version " + engine.version())).isVisible(), engine.id());
        }
        Path folder = Files.createDirectories(workspace.folder().resolve("vizdoom"));
        dialog.bot().textWithLabel("Folder of ViZDoom:").setText(folder.toString());
        Screenshots.take("preferences-engines", dialog.widget);
        dialog.bot().button("Apply and Close").click();

        bot.waitUntil(Conditions.shellCloses(dialog));
        assertEquals(Optional.of(folder), EngineFolders.ofUser().get(VIZDOOM));
    }

    @Test
    void databaseThatIsNotSupportedIsRefused() {
        SWTBotShell dialog = open(PAGES + ".database");
        String before = dialog.bot().textWithLabel("Database:").getText();

        dialog.bot().textWithLabel("Database:").typeText("jdbc:oracle:thin:@host");
        bot.waitUntil(Conditions.holds("it cannot be applied", () -> !dialog.bot().button("Apply").isEnabled()));
        assertTrue(dialog.bot().allText().contains("Neither H2 nor PostgreSQL"),
                dialog.bot().allText());
        Screenshots.take("preferences-database", dialog.widget);

        dialog.bot().textWithLabel("Database:").typeText(before + "2");
        dialog.bot().button("Apply and Close").click();
        bot.waitUntil(Conditions.shellCloses(dialog));
        assertEquals(before + "2", OutriderPreferences.node().get(OutriderPreferences.DATABASE, ""));
        assertFalse(before.isEmpty());
    }

    private SWTBotShell open(String page) {
        UIThreadRunnable.asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(null, page, null, null).open());
        return bot.shell("Preferences");
    }
}
