/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.llm.BugDraft;
import org.outrider.llm.Dossier;
import org.outrider.llm.TemplateBugWriter;
import org.outrider.store.BugReport;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredFinding;
import org.outrider.store.StoredRun;
import org.outrider.ui.findings.internal.BugReportInput.FindingRef;
import org.outrider.ui.findings.internal.checks.CheckedFinding;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.runs.WorkspaceMaps;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/**
 * All that the editor of a bug report shows.
 *
 * @param report     as it is kept, or as it is proposed where it is not kept yet
 * @param finding    that it is about
 * @param map        the map as it was tested
 * @param mapTitle   what the user knows it by
 * @param selection  the map in the workspace; empty where it is not there
 * @param replay     the demo of the first episode that shows it; empty where none does
 * @param picture    of that moment, or of the place where no episode shows it; empty where there is neither
 */
record BugContext(BugReport report, Finding finding, MapData map, String mapTitle, Optional<MapSelection> selection,
        Optional<Path> replay, Optional<BugPicture> picture) {

    /**
     * Reads it, and takes the picture where there is none yet; nothing for the workbench's thread.
     *
     * @throws IOException where there is no such run or finding, or a file of it cannot be used
     */
    static BugContext load(Store store, BugReportInput input) throws IOException {
        return switch (input.finding()) {
            case FindingRef.OfRun run -> ofRun(store, run);
            case FindingRef.OfCheck check -> ofCheck(check.checked());
        };
    }

    private static BugContext ofCheck(CheckedFinding checked) throws IOException {
        MapSelection map = checked.map();
        @Nullable IPath location = map.wad().getLocation();
        if (location == null) {
            throw new IOException(map.wad().getFullPath() + " does not lie in this computer's files");
        }
        try (WadStack wad = WadStack.open(location.toPath())) {
            MapData data = MapData.load(wad, map.map());
            return new BugContext(proposed("", null, checked.finding(), map.toString()), checked.finding(), data,
                    map.toString(), Optional.of(map), Optional.empty(),
                    BugPicture.ofPlace(location.toPath(), data, checked.finding()));
        } catch (WadFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static BugContext ofRun(Store store, FindingRef.OfRun input) throws IOException {
        StoredRun run = store.runs().get(input.runId());
        StoredFinding stored = store.findings().list(input.runId()).stream()
                .filter(candidate -> candidate.id() == input.findingId())
                .findFirst()
                .orElseThrow(() -> new StoreException("there is no finding " + input.findingId()));
        Finding finding = stored.finding();
        String title = run.submission().level() + " of " + store.maps().get(run.submission().mapId()).name();
        List<Path> wads = new ArrayList<>();
        for (long id : run.submission().wads()) {
            wads.add(store.maps().get(id).file());
        }
        Optional<Evidence.Moment> moment = finding.moments().stream().findFirst();
        Optional<Path> replay = moment.isEmpty() ? Optional.empty()
                : store.episodes().demo(run.id(), moment.get().episode());
        try (WadStack stack = WadStack.open(wads)) {
            MapData map = MapData.loadShape(stack, run.submission().level());
            Path folder = store.location().artifacts().resolve("runs").resolve(run.id());
            Optional<BugPicture> picture = moment.isEmpty() || replay.isEmpty() ? Optional.empty()
                    : BugPicture.ofMoment(folder, stack, moment.get(), replay.get());
            if (picture.isEmpty()) {
                picture = BugPicture.ofPlace(folder.resolve("finding_" + stored.id() + ".png"), stack, map, finding);
            }
            return new BugContext(report(store, stored, title), finding, map, title,
                    WorkspaceMaps.find(store, run.id()), replay, picture);
        } catch (WadFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The same with another report. */
    BugContext with(BugReport other) {
        return new BugContext(other, finding, map, mapTitle, selection, replay, picture);
    }

    private static BugReport report(Store store, StoredFinding stored, String title) throws StoreException {
        Optional<BugReport> kept = store.bugReports().list(stored.runId()).stream()
                .filter(report -> Objects.equals(report.findingId(), stored.id()))
                .findFirst();
        return kept.isPresent() ? kept.get() : proposed(stored.runId(), stored.id(), stored.finding(), title);
    }

    private static BugReport proposed(String runId, @Nullable Long findingId, Finding finding, String title) {
        BugDraft draft = new TemplateBugWriter()
                .write(new Dossier(title, List.of(), List.of(finding), null)).drafts().getFirst();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new BugReport(0, runId, findingId, draft.title(),
                new BugText(description(draft), steps(draft), draft.suggestion()).toMarkdown(), draft.severity(), finding.state(),
                now, now);
    }

    /** What a draft says is wrong, and why it matters. */
    static String description(BugDraft draft) {
        return draft.summary() + (draft.impact().isBlank() ? "" : "\n\n" + draft.impact());
    }

    /** The steps of a draft, numbered. */
    static String steps(BugDraft draft) {
        return IntStream.range(0, draft.steps().size())
                .mapToObj(step -> (step + 1) + ". " + draft.steps().get(step))
                .collect(Collectors.joining("\n"));
    }

    /** All that a writer of reports may know: the finding, and the picture where there is one. */
    Dossier dossier() {
        if (picture.isEmpty()) {
            return new Dossier(mapTitle, List.of(), List.of(finding), null);
        }
        Path file = picture.get().file();
        List<Evidence> evidence = new ArrayList<>(finding.evidence());
        evidence.add(new Evidence.Screenshot(file.getFileName().toString(), picture.get().caption()));
        return new Dossier(mapTitle, List.of(), List.of(finding.withEvidence(evidence)), file.getParent());
    }

    /**
     * The report as it reads in an issue tracker.
     *
     * @param report      as it is to read
     * @param pictureName what the picture's file is called beside it; null where there is none
     * @param replayName  what the replay's file is called beside it; null where there is none
     */
    String markdown(BugReport report, @Nullable String pictureName, @Nullable String replayName) {
        StringBuilder text = new StringBuilder("# ").append(report.title()).append("\n\n");
        text.append("| | |\n|---|---|\n");
        row(text, "Map", mapTitle);
        @Nullable Place place = finding.place();
        if (place != null) {
            row(text, "Place", Math.round(place.x()) + ", " + Math.round(place.y()));
        }
        row(text, "Skills", finding.skills().toString());
        row(text, "Severity", report.severity().name().toLowerCase(Locale.ROOT));
        row(text, "State", report.state().name().toLowerCase(Locale.ROOT));
        row(text, "Rule", finding.ruleId());
        if (replayName != null) {
            row(text, "Replay", "[" + replayName + "](" + replayName.replace(" ", "%20") + ")");
        }
        text.append('\n').append(report.body().strip()).append('\n');
        if (pictureName != null) {
            text.append("\n![").append(picture.map(BugPicture::caption).orElse("")).append("](")
                    .append(pictureName.replace(" ", "%20")).append(")\n");
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String name, String value) {
        text.append("| ").append(name).append(" | ").append(value.replace("|", "\\|")).append(" |\n");
    }
}
