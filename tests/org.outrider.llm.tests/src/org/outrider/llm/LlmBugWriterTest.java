/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.outrider.llm.TestFindings.dossier;
import static org.outrider.llm.TestFindings.exitNotReached;
import static org.outrider.llm.TestFindings.missingTexture;
import static org.outrider.llm.TestFindings.pictured;
import static org.outrider.llm.TestFindings.talkative;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.llm.LlmSettings.AnswerFormat;
import org.outrider.llm.LlmSettings.Limits;

/** Bug reports by a language model, against a server that speaks the protocol. */
class LlmBugWriterTest {

    private static final String KEY = "sk-secret-of-the-user";
    private static final String GOOD = """
            {"reports": [
              {"findings": ["F1"], "title": "Nobody gets out", "summary": "All episodes ended without the exit.",
               "impact": "The map cannot be finished.", "steps": ["Play episode_2.lmp"], "suggestion": ""},
              {"findings": ["F2", "F3"], "title": "Holes in the wall", "summary": "linedef 3 and linedef 4 lack textures.",
               "impact": "Ugly.", "steps": [], "suggestion": "Give them one."}]}
            """;

    private ModelServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ModelServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void takesTheWordsOfTheModel() throws Exception {
        server.says(GOOD);

        BugDrafts bugs = write(settings());

        assertEquals(List.of("Nobody gets out", "Holes in the wall"),
                bugs.drafts().stream().map(BugDraft::title).toList());
        assertEquals("Give them one.", bugs.drafts().get(1).suggestion());
        assertEquals(List.of(), bugs.notices());
        assertEquals("model-of-the-test", bugs.author());
    }

    @Test
    void findingsThatTheModelPutsTogetherAreOneBug() throws Exception {
        server.says(GOOD);

        assertEquals(List.of(missingTexture(3, 0), missingTexture(4, 900)),
                write(settings()).drafts().get(1).findings());
    }

    @Test
    void sendsExactlyWhatThePreviewShows() throws Exception {
        server.says(GOOD);
        LlmBugWriter writer = writer(settings());

        Preview preview = writer.preview(bugsOfTheTest());
        assertEquals(List.of(), server.bodies());
        writer.write(bugsOfTheTest());

        assertEquals(preview.bodies(), server.bodies());
        assertEquals(server.address(), preview.address());
    }

    @Test
    void sendsTheKeyInTheHeaderOnly() throws Exception {
        server.says(GOOD);

        write(settings());

        assertEquals(List.of("Bearer " + KEY), server.keys());
        assertFalse(server.bodies().getFirst().contains(KEY));
    }

    @Test
    void asksInTheFormatOfTheSettings() throws Exception {
        server.says(GOOD);

        write(settings());
        write(settings().withFormat(AnswerFormat.JSON));
        write(settings().withFormat(AnswerFormat.TEXT));

        assertTrue(server.bodies().get(0).contains("\"type\":\"json_schema\""));
        assertTrue(server.bodies().get(1).contains("\"type\":\"json_object\""));
        assertFalse(server.bodies().get(2).contains("response_format"));
    }

    @ParameterizedTest
    @EnumSource(AnswerFormat.class)
    void anAnswerInAFenceIsReadToo(AnswerFormat format) throws Exception {
        server.says("```json\n" + GOOD + "\n```");

        assertEquals(2, write(settings().withFormat(format)).drafts().size());
    }

    @ParameterizedTest
    @CsvSource({"401,check the key", "403,check the key", "404,check the address", "400,answer format"})
    void aRefusalSaysWhatToChange(int status, String advice) {
        server.answers(status, "{\"error\": {\"message\": \"no, not with " + KEY + "\"}}");

        LlmException error = assertThrows(LlmException.class, () -> write(settings()));

        assertTrue(error.getMessage().contains("HTTP " + status) && error.getMessage().contains(advice),
                error.getMessage());
        assertFalse(error.getMessage().contains(KEY), error.getMessage());
        assertEquals(1, server.bodies().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void triesAgainAfterErrorsThatPass(int status) throws Exception {
        server.answers(status, "{\"error\": {\"message\": \"later\"}}").says(GOOD);

        BugDrafts bugs = write(settings());

        assertEquals(2, server.bodies().size());
        assertEquals("Nobody gets out", bugs.drafts().getFirst().title());
    }

    @Test
    void theTemplateStepsInWhenTheServerStaysDown() throws Exception {
        server.answers(503, "{\"error\": {\"message\": \"overloaded\"}}");

        BugDrafts bugs = write(settings());

        assertEquals(2, server.bodies().size(), "a try and a retry");
        assertEquals(new TemplateBugWriter().write(bugsOfTheTest()).drafts(), bugs.drafts());
        assertEquals("template", bugs.author());
        assertTrue(bugs.notices().getFirst().contains("HTTP 503"), bugs.notices().toString());
    }

    @Test
    void theTemplateStepsInWhenTheServerHangs() throws Exception {
        server.hangs();

        BugDrafts bugs = write(settings().withPatience(Duration.ofMillis(300), 0));

        assertEquals(3, bugs.drafts().size());
        assertTrue(bugs.notices().getFirst().contains("cannot be reached"), bugs.notices().toString());
    }

    @Test
    void theTemplateStepsInWhenNobodyListens() throws Exception {
        URI nowhere = server.address();
        server.close();

        BugDrafts bugs = writer(new LlmSettings(nowhere, "m", Duration.ofSeconds(5), 0, Limits.DEFAULT,
                AnswerFormat.SCHEMA, false)).write(bugsOfTheTest());

        assertEquals(3, bugs.drafts().size());
        assertTrue(bugs.notices().getFirst().contains("cannot be reached"), bugs.notices().toString());
    }

    @Test
    void anInterruptEndsTheWait() throws Exception {
        server.hangs();
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                write(settings().withPatience(Duration.ofSeconds(25), 0));
            } catch (Exception e) {
                end.set(e);
            }
        });
        thread.start();
        while (server.bodies().isEmpty()) {
            Thread.sleep(10);
        }

        thread.interrupt();
        thread.join(20_000);

        assertTrue(end.get() instanceof InterruptedException, String.valueOf(end.get()));
    }

    @Test
    void aTruncatedAnswerGetsASecondChance() throws Exception {
        server.says("{\"reports\": [", "length").says(GOOD);

        BugDrafts bugs = write(settings());

        assertEquals("Nobody gets out", bugs.drafts().getFirst().title());
        assertTrue(server.bodies().get(1).contains("was cut off after 100 tokens"), server.bodies().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am sorry, I cannot do that.", "{\"reports\": 7}", "{\"reports\": [{\"title\": \"x\"}]}",
            "", "[]"})
    void nonsenseIsAskedAboutOnceAndThenReplacedByTheTemplate(String nonsense) throws Exception {
        server.says(nonsense);

        BugDrafts bugs = write(settings());

        assertEquals(2, server.bodies().size());
        assertEquals(new TemplateBugWriter().write(bugsOfTheTest()).drafts(), bugs.drafts());
        assertTrue(bugs.notices().getFirst().contains("no answer of use"), bugs.notices().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>welcome</html>", "{}", "{\"choices\": []}", "{\"choices\": \"none\"}"})
    void aServerOfAnotherProtocolIsNoReasonToFail(String body) throws Exception {
        server.answers(200, body);

        assertEquals(3, write(settings()).drafts().size());
    }

    @Test
    void reportsWithoutAFindingAreDropped() throws Exception {
        server.says("""
                {"reports": [{"findings": ["F1", "F2", "F3"], "title": "All", "summary": "", "impact": "", "steps": [],
                  "suggestion": ""}, {"findings": ["F99"], "title": "Invented", "summary": "", "impact": "",
                  "steps": [], "suggestion": ""}]}
                """);

        BugDrafts bugs = write(settings());

        assertEquals(List.of("All"), bugs.drafts().stream().map(BugDraft::title).toList());
        assertEquals(List.of("The model wrote a report without a finding; it was dropped."), bugs.notices());
    }

    @Test
    void findingsThatTheModelForgetsAreWrittenUpAllTheSame() throws Exception {
        server.says("""
                {"reports": [{"findings": ["F2"], "title": "One", "summary": "", "impact": "", "steps": [],
                  "suggestion": ""}]}
                """);

        BugDrafts bugs = write(settings());

        assertEquals(3, bugs.drafts().stream().mapToInt(bug -> bug.findings().size()).sum());
        assertEquals(List.of("The model left out 2 findings; the template wrote them up."), bugs.notices());
    }

    @Test
    void numbersThatNoFindingNamesAreNotBelieved() throws Exception {
        server.says(GOOD.replace("linedef 4", "sector 4711"));

        BugDrafts bugs = write(settings());

        assertEquals("Wall without a texture (2 places)", bugs.drafts().get(1).title());
        assertTrue(bugs.notices().getFirst().contains("sector 4711"), bugs.notices().toString());
    }

    @Test
    void privateDetailsStayHere() throws Exception {
        server.says("{\"reports\": []}");
        LlmBugWriter writer = writer(settings());
        Dossier dossier = dossier(talkative("in /home/jane/maps/secret.wad of jane@example.org with sk-0123456789abcdef"
                + " from C:\\Users\\Jane\\maps\\x.wad"));

        assertEquals(4, writer.preview(dossier).redacted());
        writer.write(dossier);

        String sent = server.bodies().getFirst();
        assertFalse(sent.contains("jane") || sent.contains("Jane") || sent.contains("0123456789"), sent);
        assertTrue(sent.contains("[folder]/secret.wad"), sent);
    }

    @Test
    void picturesAreSentOnlyWhenAskedFor(@TempDir Path folder) throws Exception {
        server.says("{\"reports\": []}");
        Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3});
        Dossier dossier = new Dossier("m", List.of(), List.of(pictured("a.png")), folder);

        writer(settings()).write(dossier);
        assertFalse(server.bodies().getLast().contains("data:image/png"));
        writer(settings().withScreenshots(true)).write(dossier);
        assertTrue(server.bodies().getLast().contains("data:image/png;base64,iVBORw0KGgoBAgM="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.png", "text.png", "absent.png"})
    void whatIsNoPictureOfTheResultsIsNotSent(String file, @TempDir Path folder) throws Exception {
        server.says("{\"reports\": []}");
        Path results = Files.createDirectory(folder.resolve("results"));
        Files.write(folder.resolve("outside.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Files.writeString(results.resolve("text.png"), "not a picture");

        BugDrafts bugs = writer(settings().withScreenshots(true))
                .write(new Dossier("m", List.of(), List.of(pictured(file)), results));

        assertFalse(server.bodies().getFirst().contains("data:image"));
        assertTrue(bugs.notices().getFirst().startsWith("The picture " + file + " is not sent"),
                bugs.notices().toString());
    }

    @Test
    void manyFindingsGoInSeveralRequestsWithinTheLimitOfSize() throws Exception {
        server.says("{\"reports\": []}");
        Dossier dossier = manyFindings(200);
        Limits limits = new Limits(8_000, 100, 100, 1, 0, 0);

        BugDrafts bugs = writer(settings().withLimits(limits)).write(dossier);

        assertTrue(server.bodies().size() > 5);
        assertTrue(server.bodies().stream().allMatch(body -> body.length() <= 8_000));
        assertEquals(200, bugs.drafts().stream().mapToInt(bug -> bug.findings().size()).sum());
    }

    @Test
    void noMoreRequestsThanTheLimit() throws Exception {
        server.says("{\"reports\": []}");
        Dossier dossier = manyFindings(200);
        Limits limits = new Limits(8_000, 2, 100, 1, 0, 0);

        LlmBugWriter writer = writer(settings().withLimits(limits));
        BugDrafts bugs = writer.write(dossier);

        assertEquals(2, server.bodies().size());
        assertEquals(200, bugs.drafts().stream().mapToInt(bug -> bug.findings().size()).sum());
        assertTrue(bugs.notices().contains(writer.preview(dossier).leftOut()
                + " findings are beyond the limits of size,"
                + " requests or cost and were written up by the template."), bugs.notices().toString());
    }

    @Test
    void nothingIsSentThatCouldCostMoreThanTheLimit() throws Exception {
        server.says(GOOD);
        Limits limits = new Limits(200_000, 10, 4_000, 0.001, 5, 15);

        BugDrafts bugs = write(settings().withLimits(limits));

        assertEquals(List.of(), server.bodies());
        assertEquals(3, bugs.drafts().size());
    }

    @Test
    void countsWhatItCost() throws Exception {
        server.says(GOOD);
        Limits limits = new Limits(200_000, 10, 4_000, 1, 5, 15);

        assertEquals(new Usage(1, 1000, 100, 0.0065), write(settings().withLimits(limits)).usage());
    }

    @Test
    void theCloudIsNotAskedWithoutAKey() {
        LlmBugWriter writer = new LlmBugWriter(LlmSettings.of(null, "m"), KeySource.of(Map.of()));

        LlmException error = assertThrows(LlmException.class, () -> writer.write(bugsOfTheTest()));

        assertTrue(error.getMessage().contains(KeySource.VARIABLE), error.getMessage());
    }

    private LlmSettings settings() {
        return LlmSettings.of(server.address(), "model-of-the-test").withPatience(Duration.ofSeconds(20), 1);
    }

    private BugDrafts write(LlmSettings settings) throws Exception {
        return writer(settings).write(bugsOfTheTest());
    }

    private static LlmBugWriter writer(LlmSettings settings) {
        return new LlmBugWriter(settings, () -> Optional.of(KEY));
    }

    private static Dossier bugsOfTheTest() {
        return dossier(exitNotReached(), missingTexture(3, 0), missingTexture(4, 900));
    }

    private static Dossier manyFindings(int count) {
        return new Dossier("m", List.of(),
                IntStream.range(0, count).mapToObj(line -> missingTexture(line, line * 200)).toList(), null);
    }
}
