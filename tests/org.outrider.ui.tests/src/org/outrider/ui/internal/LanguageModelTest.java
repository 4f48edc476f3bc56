/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.outrider.ui.bot.SWTBot;
import org.outrider.ui.bot.SWTBotShell;
import org.outrider.ui.bot.SWTBotTable;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.rules.UiWatchdog;
import org.outrider.ui.bot.waits.Conditions;

/** A designer has a language model on a server of this machine write a bug report. */
@ExtendWith({NoErrorsLogged.class, UiWatchdog.class})
class LanguageModelTest {

    private static final String PAGE = "org.outrider.ui.findings.model";
    private static final String NODE = "org.outrider.ui.findings";
    private static final String KEY = "sk-of-the-test-0123456789abcdef";
    private static final String UNUSED_TAG = "No sector has the tag 7 of line 41";

    @RegisterExtension
    private final SampleWorkspace workspace = new SampleWorkspace();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeEach
    void openSample() throws Exception {
        InstanceScope.INSTANCE.getNode(NODE).clear();
        SecurePreferencesFactory.getDefault().node("org.outrider.llm").removeNode();
    }

    @AfterEach
    void closeSample() throws Exception {
        InstanceScope.INSTANCE.getNode(NODE).clear();
    }

    @Test
    void nothingIsSentWithoutALanguageModel() {
        openReport();

        bot.activeEditor().bot().toolbarButtonWithTooltip("Write with language model").click();

        SWTBotShell dialog = bot.shell("Write with language model");
        assertTrue(dialog.bot().label("nothing is sent anywhere").isVisible());
        dialog.bot().button("Cancel").click();
        assertEquals(0, Job.getJobManager().find(null).length - otherJobs());
    }

    @Test
    void reportIsWrittenAfterWhatIsSentWasSeenAndTheKeyIsKeptSecret() throws Exception {
        try (ModelServer server = new ModelServer()) {
            choose(server.address());
            openReport();

            bot.activeEditor().bot().toolbarButtonWithTooltip("Write with language model").click();

            SWTBotShell preview = bot.shell("Write with language model");
            Screenshots.take("language-model-preview", preview.widget);
            String shown = preview.bot().text(0).getText();
            assertEquals(List.of(), server.bodies(), "nothing is sent before it is allowed");
            preview.bot().button("Send").click();
            bot.waitUntil(Conditions.holds("the report has the model's words", () -> bot.activeEditor().bot()
                    .textWithLabel("Summary:").getText().equals("The lever does nothing")));
            assertEquals(List.of(shown), server.bodies());
            assertEquals(List.of("Bearer " + KEY), server.keys());
            assertTrue(bot.activeEditor().isDirty());
            assertTrue(bot.activeEditor().bot().textWithLabel("Steps to see it:").getText()
                    .startsWith("1. Go to the lever"));
            Screenshots.take("language-model-report", bot.workbenchShell().widget);
        }
        assertNowhere(KEY, ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath());
        assertNowhere(KEY, Path.of(Platform.getConfigurationLocation().getURL().getPath()));
    }

    @Test
    void writingCanBeCancelled() throws Exception {
        try (ModelServer server = new ModelServer().slow()) {
            choose(server.address());
            InstanceScope.INSTANCE.getNode(NODE).putBoolean("llm.preview", false);
            openReport();
            String before = bot.activeEditor().bot().textWithLabel("Summary:").getText();

            bot.activeEditor().bot().toolbarButtonWithTooltip("Write with language model").click();

            bot.waitUntil(Conditions.holds("the model is asked", () -> !server.bodies().isEmpty()));
            Job writing = writing();
            writing.cancel();
            bot.waitUntil(Conditions.holds("the job ends", () -> writing.getState() == Job.NONE));
            assertEquals(before, bot.activeEditor().bot().textWithLabel("Summary:").getText());
        }
    }

    private static Job writing() {
        return Stream.of(Job.getJobManager().find(null)).filter(job -> job.getName().startsWith("Writing with"))
                .findFirst().orElseThrow();
    }

    private static int otherJobs() {
        return (int) Stream.of(Job.getJobManager().find(null)).filter(job -> !job.getName().startsWith("Writing with"))
                .count();
    }

    /** Sets the language model on its page in the preferences. */
    private void choose(String address) {
        UIThreadRunnable.asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(null, PAGE, null, null).open());
        SWTBot page = bot.shell("Preferences").bot();
        page.comboBoxWithLabel("Language model:").setSelection("on a server of your own");
        page.textWithLabel("Address:").setText(address);
        page.textWithLabel("Model:").setText("model-of-the-test");
        page.textWithMessage("none is kept").setText(KEY);
        Screenshots.take("preferences-language-model", bot.shell("Preferences").widget);
        page.button("Apply and Close").click();
        bot.waitUntil(Conditions.holds("the key is kept", () -> Stream.of(Job.getJobManager().find(null))
                .noneMatch(job -> job.getName().startsWith("Keeping the key"))));
    }

    private void openReport() {
        workspace.map("MAP01").doubleClick();
        bot.editorByTitle("MAP01 - " + SampleWorkspace.WAD);
        SWTBotTable findings = bot.viewById("org.outrider.ui.findings.view").show().bot().table();
        bot.waitUntil(Conditions.holds("the checks have found something",
                () -> findings.column("Finding").contains(UNUSED_TAG)));
        findings.getTableItem(UNUSED_TAG).contextMenu("Report as bug").click();
        bot.waitUntil(Conditions.holds("the report is open", () -> UIThreadRunnable.syncExec(
                () -> SWTWorkbenchBot.page().getActiveEditor() != null
                        && SWTWorkbenchBot.page().getActiveEditor().getTitle().contains("tag 7"))));
        bot.waitUntil(Conditions.holds("the finding is written up", () -> bot.activeEditor().bot()
                .textWithLabel("What is wrong:").getText().contains("It is there for special")));
    }

    private static void assertNowhere(String secret, Path root) throws IOException {
        byte[] wanted = secret.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).filter(Files::isReadable).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(text.contains(new String(wanted, StandardCharsets.ISO_8859_1)), () -> "in " + file);
            }
        }
    }
}
