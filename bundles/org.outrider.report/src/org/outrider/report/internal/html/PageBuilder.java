/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.HealthPoint;
import org.outrider.analysis.Metric;
import org.outrider.analysis.Place;
import org.outrider.analysis.Ratio;
import org.outrider.analysis.Summary;
import org.outrider.engine.EpisodeEnd;
import org.outrider.report.ReportFiles;
import org.outrider.report.internal.html.ReportPage.Bar;
import org.outrider.report.internal.html.ReportPage.EpisodeRow;
import org.outrider.report.internal.html.ReportPage.EvidenceText;
import org.outrider.report.internal.html.ReportPage.Fact;
import org.outrider.report.internal.html.ReportPage.FindingCard;
import org.outrider.report.internal.html.ReportPage.MetricRow;
import org.outrider.report.internal.html.ReportPage.PictureText;
import org.outrider.report.internal.html.ReportPage.PlaceText;
import org.outrider.report.internal.html.ReportPage.Tile;
import org.outrider.report.internal.svg.HealthChart;
import org.outrider.report.internal.svg.MapDrawer;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.RunStatus;

/** Makes the page of a run. */
final class PageBuilder {

    /** The number of colours that the page has for episodes. */
    private static final int COLOURS = 8;
    private static final String NONE = "\u2013";

    private final PlaytestResult result;
    private final CoverageGoals goals;

    private final boolean videos;

    private PageBuilder(PlaytestResult result, boolean videos) {
        this.result = result;
        this.videos = videos;
        this.goals = result.facts().goals();
    }

    /** @param videos whether each episode that was played has a video beside the page */
    static ReportPage of(PlaytestResult result, boolean videos) {
        return new PageBuilder(result, videos).page();
    }

    private ReportPage page() {
        String files = result.wads().stream().map(wad -> wad.path().getFileName().toString())
                .collect(Collectors.joining(" + "));
        return new ReportPage(result.facts().map().name(), files, verdict(), mood(), note(), tiles(),
                MapDrawer.draw(result), bars(), findings(), episodes(), metrics(), facts());
    }

    private int played() {
        return result.played().size();
    }

    private String verdict() {
        if (played() == 0) {
            return "No episode was played to its end";
        }
        return "Exit reached in " + result.exits() + " of " + Texts.count(played(), "episode");
    }

    private String mood() {
        if (result.exits() == 0) {
            return "bad";
        }
        return result.exits() == played() ? "good" : "mixed";
    }

    private String note() {
        List<String> notes = new ArrayList<>();
        if (result.status() == RunStatus.STOPPED) {
            notes.add("The run was stopped after " + result.episodes().size() + " of "
                    + Texts.count(result.request().episodes(), "episode") + ".");
        }
        int failed = result.episodes().size() - played();
        if (failed > 0) {
            notes.add(Texts.count(failed, "episode") + " broke down and " + (failed == 1 ? "is" : "are")
                    + " left out of the numbers.");
        }
        return String.join(" ", notes);
    }

    private List<Tile> tiles() {
        Summary kills = result.aggregate().of(Metric.KILLS);
        int deaths = (int) result.aggregate().of(Metric.DEATHS).total();
        Ratio sectors = goals.sectors(result.coverage());
        Ratio secrets = goals.secrets(result.coverage());
        return List.of(
                new Tile("Exit reached", result.exits() + " / " + played(), medianTimeToExit()),
                new Tile("Survival", percent(result.aggregate().survivalRate() * 100), Texts.count(deaths, "death")),
                new Tile("Sectors entered", percent(sectors.percent()), sectors.covered() + " of " + sectors.total()),
                new Tile("Secrets found", secrets.covered() + " / " + secrets.total(), "by all episodes together"),
                new Tile("Kills", Texts.number(kills.mean()),
                        result.request().monsters()
                                ? "on average, " + Texts.number(kills.min()) + " to " + Texts.number(kills.max())
                                : "there were no monsters"),
                new Tile("Findings", Integer.toString(result.findings().size()), worstFinding()));
    }

    private String medianTimeToExit() {
        Summary times = Summary.of(result.played().stream().map(EpisodeResult.Played::log)
                .filter(EpisodeLog::reachedExit).mapToDouble(log -> log.metrics().durationSeconds()));
        return times.count() == 0 ? "not once" : "median time " + Texts.time(times.median());
    }

    private String worstFinding() {
        return result.findings().isEmpty() ? "nothing to complain about"
                : "the worst: " + result.findings().getFirst().severity().name().toLowerCase(Locale.ROOT);
    }

    private List<Bar> bars() {
        return List.of(
                bar("Sectors entered", goals.sectors(result.coverage()),
                        goals.sectors().without(result.coverage().sectors()).toArray()),
                bar("Line specials triggered", goals.lines(result.coverage()),
                        goals.lines().without(result.coverage().lines()).toArray()),
                bar("Secrets found", goals.secrets(result.coverage()),
                        goals.secrets().without(result.coverage().secrets()).toArray()));
    }

    private static Bar bar(String label, Ratio ratio, int[] missed) {
        String hint = missed.length == 0 ? "none missed"
                : "missed: " + Arrays.stream(missed).limit(12).mapToObj(Integer::toString)
                        .collect(Collectors.joining(", ")) + (missed.length > 12 ? ", \u2026" : "");
        return new Bar(label, ratio.covered(), ratio.total(), (int) ratio.percent(), hint);
    }

    private List<FindingCard> findings() {
        return IntStream.range(0, result.findings().size())
                .mapToObj(i -> finding(i + 1, result.findings().get(i)))
                .toList();
    }

    private FindingCard finding(int number, Finding finding) {
        return new FindingCard(number, finding.severity().name().toLowerCase(Locale.ROOT), finding.ruleId(),
                finding.title(), finding.detail(), finding.explanation(), place(finding.place()),
                finding.evidence().stream().filter(evidence -> picture(evidence).isEmpty())
                        .map(PageBuilder::evidence).toList(),
                finding.evidence().stream().flatMap(evidence -> picture(evidence).stream()).toList());
    }

    private Optional<PictureText> picture(Evidence evidence) {
        if (!(evidence instanceof Evidence.Screenshot picture)) {
            return Optional.empty();
        }
        return Optional.ofNullable(result.pictures().get(picture.file())).map(png -> new PictureText(picture.caption(),
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png)));
    }

    private static EvidenceText evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Moment moment -> new EvidenceText("episode " + moment.episode() + " at "
                    + Texts.time(moment.tic()) + (moment.event().isEmpty() ? "" : ": " + moment.event()),
                    ReportFiles.demo(moment.episode()));
            case Evidence.Demo demo -> new EvidenceText((demo.file().endsWith(".csv") ? "actions until " : "demo at ")
                    + Texts.time(demo.tic()), demo.file());
            case Evidence.Screenshot picture -> new EvidenceText(picture.caption(), picture.file());
            case Evidence.Fact fact -> new EvidenceText(fact.name() + ": " + fact.value(), null);
        };
    }

    private static @Nullable PlaceText place(@Nullable Place place) {
        return place == null ? null
                : new PlaceText("(" + Math.round(place.x()) + ", " + Math.round(place.y()) + ")",
                        Math.round(place.x()), Math.round(-place.y()));
    }

    private List<EpisodeRow> episodes() {
        List<EpisodeLog> logs = result.played().stream().map(EpisodeResult.Played::log).toList();
        int longest = logs.stream().mapToInt(log -> log.metrics().tics()).max().orElse(0);
        int mostHealth = logs.stream().flatMap(log -> log.healthTimeline().stream()).mapToInt(HealthPoint::health)
                .max().orElse(0);
        HealthChart chart = new HealthChart(longest, mostHealth);
        return result.episodes().stream().map(episode -> switch (episode) {
            case EpisodeResult.Played played -> played(played.log(), chart);
            case EpisodeResult.Failed failed -> failed(failed);
        }).toList();
    }

    private EpisodeRow played(EpisodeLog log, HealthChart chart) {
        EpisodeMetrics metrics = log.metrics();
        Ratio sectors = goals.sectors(log.coverage());
        return new EpisodeRow(log.number(), (log.number() - 1) % COLOURS, log.end().name().toLowerCase(Locale.ROOT),
                outcome(log.end()), Texts.time(metrics.tics()), Texts.number(metrics.kills()),
                Texts.number(metrics.damageDealt()), Texts.number(metrics.healthLost()),
                Texts.number(metrics.finalHealth()), Texts.number(metrics.items()), Texts.number(metrics.secrets()),
                percent(sectors.percent()), chart.line(log.healthTimeline(), metrics.tics()),
                ReportFiles.demo(log.number()), videos ? ReportFiles.video(log.number()) : null,
                NotableEvents.of(log), "");
    }

    private static EpisodeRow failed(EpisodeResult.Failed failed) {
        return new EpisodeRow(failed.number(), (failed.number() - 1) % COLOURS, "failed", "broke down", NONE, NONE,
                NONE, NONE, NONE, NONE, NONE, NONE, null, null, null, List.of(), failed.reason());
    }

    private static String outcome(EpisodeEnd end) {
        return switch (end) {
            case EXIT -> "exit";
            case SECRET_EXIT -> "secret exit";
            case DEATH -> "death";
            case TIMEOUT -> "time up";
        };
    }

    private List<MetricRow> metrics() {
        return Arrays.stream(Metric.values()).map(metric -> {
            Summary summary = result.aggregate().of(metric);
            return new MetricRow(metric.label(), Texts.number(summary.total()), Texts.number(summary.min()),
                    Texts.number(summary.mean()), Texts.number(summary.median()), Texts.number(summary.max()),
                    Texts.number(summary.std()));
        }).toList();
    }

    private List<Fact> facts() {
        PlaytestRequest request = result.request();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Agent", request.agent()),
                new Fact("Skill", request.skill() + (request.monsters() ? "" : ", no monsters")),
                new Fact("Episodes", request.episodes() + " of at most " + Texts.time(request.episodeSeconds())),
                new Fact("Seed", Long.toString(request.seed())),
                new Fact("Engine", result.engine()),
                new Fact("Played", result.startedAt().toString().substring(0, 16).replace('T', ' ') + " UTC, in "
                        + Texts.number(result.duration().toMillis() / 1000.0) + " s")));
        result.wads().forEach(wad -> facts.add(
                new Fact(wad.path().getFileName().toString(), "SHA-256 " + wad.sha256())));
        facts.add(new Fact("Run", result.testId()));
        return facts;
    }

    private static String percent(double value) {
        return (int) value + "\u2009%";
    }
}
