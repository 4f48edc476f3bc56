/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.analysis.Suppressions;
import org.outrider.app.ExitCode;
import org.outrider.check.Checks;
import org.outrider.check.Profile;
import org.outrider.engine.GameException;
import org.outrider.explore.detect.PlayDetection;
import org.outrider.report.FindingsReader;
import org.outrider.report.FindingsReport;
import org.outrider.report.MapFindings;
import org.outrider.run.EngineChoice;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code check}: finds what is wrong with maps. */
@Command(name = "check", sortOptions = false,
        description = "Finds what is wrong with maps, without playing them or with --play: textures, tags, teleporters,"
                + " things, secrets, limits, and more. What FILE.outrider.json beside the WAD says of findings counts.",
        footerHeading = "%nExamples:%n",
        footer = {"  outrider check mymap.wad", "  outrider check mymap.wad --play 2m",
            "  outrider check mymap.wad --notes --markdown findings.md",
            "  outrider check mymap.wad --json > known.json   # and from then on:",
            "  outrider check mymap.wad --baseline known.json --fail-on warning --junit checks.xml",
            "  outrider check mymap.wad --fix line-tag-without-sector"})
public final class CheckCommand extends WadCommand {

    /** Something that looks at maps, one by one. */
    @FunctionalInterface
    interface MapLook {

        List<Finding> find(WadStack wads, String map) throws WadFormatException, GameException, IOException;
    }

    /** What fails the command. */
    enum FailOn {
        NEVER, ERROR, WARNING, NOTE
    }

    /** The words of --fail-on, for the help. */
    static final class FailOnWords implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(FailOn.values()).map(word -> word.name().toLowerCase(Locale.ROOT)).iterator();
        }
    }

    @Parameters(index = "0", paramLabel = "FILE",
            description = "The WAD: a path, or the name of an IWAD such as freedoom2.wad.")
    private String file = "";

    @Option(names = "--map", split = ",", paramLabel = "MAP", description = "Such as MAP01,MAP02. Default: all.")
    private List<String> maps = List.of("all");

    @Option(names = "--iwad", paramLabel = "IWAD", description = "The game under a PWAD. Default: the first that fits.")
    private @Nullable String iwad;

    @Option(names = "--file", paramLabel = "PWAD", description = "A WAD to lay on top. May be given several times.")
    private List<Path> further = List.of();

    @Option(names = "--profile", paramLabel = "PROFILE", defaultValue = "vanilla",
            description = "What the maps are made for: vanilla, limit-removing, boom, or a JSON file with rules of your"
                    + " own. Default: ${DEFAULT-VALUE}.")
    private String profile = "";

    @Option(names = "--rule", split = ",", paramLabel = "RULE", description = "Only these rules. See --list.")
    private List<String> only = List.of();

    @Option(names = "--list", description = "List the rules and end.")
    private boolean list;

    @Option(names = "--notes", description = "Print notes as well; files have them anyway.")
    private boolean notes;

    @Option(names = "--baseline", paramLabel = "JSON",
            description = "Findings of before, as --json printed them: they are left out of the count.")
    private @Nullable Path baseline;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "never",
            completionCandidates = FailOnWords.class,
            description = "End with exit code 1 on such findings or worse: ${COMPLETION-CANDIDATES}."
                    + " Default: ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.NEVER;

    @Option(names = "--sarif", paramLabel = "FILE", description = "Write SARIF 2.1.0.")
    private @Nullable Path sarif;

    @Option(names = "--junit", paramLabel = "FILE",
            description = "Write JUnit XML: a case for each map, skill and rule.")
    private @Nullable Path junit;

    @Option(names = "--markdown", paramLabel = "FILE", description = "Write a summary in Markdown.")
    private @Nullable Path markdown;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--fix", paramLabel = "RULE",
            description = "Mend all findings of a rule in the way that is named first, and write the WAD anew; the old"
                    + " one is kept as FILE.bak.")
    private @Nullable String fix;

    @Option(names = "--play", paramLabel = "TIME", converter = BudgetConverter.class,
            description = "Play, too: search each map for so long, such as 2m, for bugs that show in play: places"
                    + " without a way out, lock-outs, monsters that get nowhere, limits of the original game.")
    private @Nullable Duration play;

    @Option(names = "--out", paramLabel = "DIR",
            description = "With --play: write the demos that show what was found to this folder.")
    private @Nullable Path demos;

    @Option(names = "--budget", paramLabel = "TIME", converter = BudgetConverter.class, defaultValue = "1m",
            description = "How long to look for an exit on each map, at each skill at which the profile wants it"
                    + " proved. Default: ${DEFAULT-VALUE}.")
    private Duration budget = Duration.ofMinutes(1);

    private final EngineChoice engines;
    private final IwadLocator locator;

    /** The command with the installed engines on this system. */
    public CheckCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem());
    }

    CheckCommand(EngineChoice engines, IwadLocator locator) {
        this.engines = engines;
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, WadFormatException, GameException, IOException {
        Checks checks = Checks.installed();
        if (!only.isEmpty()) {
            checks = checks.only(only);
        }
        if (list) {
            checks.rules().forEach(rule -> out().println(rule.id() + "  "
                    + rule.severity().name().toLowerCase(Locale.ROOT) + "  " + rule.title()));
            return ExitCode.OK;
        }
        if (demos != null && play == null) {
            throw usageError("--out is for the demos of --play");
        }
        GameFiles files = GameFiles.resolve(file, iwad, further, locator);
        List<String> chosen = files.choose(maps);
        Targets.requireFolder(demos);
        Targets.requireFiles(sarif, junit, markdown);
        Path wad = files.wads().getLast();
        Profile made = Profile.named(profile);
        String rule = fix;
        if (rule != null) {
            int fixed = new CheckFixer(engines.classic().mapRules(), checks.only(List.of(rule)), made)
                    .fix(files, chosen);
            out().println(fixed + (fixed == 1 ? " finding" : " findings") + " of " + rule + " mended in " + wad);
            return ExitCode.OK;
        }
        Suppressions decided = Suppressions.of(wad);
        List<MapFindings> found = new CheckSession(engines.classic().mapRules(), checks, made)
                .check(files, chosen, decided);
        List<Rule> rules = new ArrayList<>(checks.rules());
        if (!made.completableSkills().isEmpty()) {
            rules.add(CompletableRule.RULE);
            found = with(new CompletableRule(engines.classic(), made.completableSkills(), budget)::find, files, found,
                    decided);
        }
        Duration time = play;
        if (time != null) {
            rules.addAll(PlayDetection.rules());
            found = with(look(new PlaySource(engines.classic(), time)), files, found, decided);
        }
        FindingsReport report = new FindingsReport(wad.getFileName().toString(), rules, found, known());
        write(report);
        if (json) {
            out().print(report.toJson());
        } else {
            print(report);
        }
        return failOn != FailOn.NEVER && report.count(Severity.valueOf(failOn.name())) > 0 ? ExitCode.FINDINGS
                : ExitCode.OK;
    }

    private MapLook look(PlaySource source) {
        Path folder = demos;
        return folder == null ? source::findWithoutDemos : (wads, map) -> source.find(wads, map, folder);
    }

    /** The findings with those of something else that looks at maps before them. */
    private static List<MapFindings> with(MapLook look, GameFiles files, List<MapFindings> maps, Suppressions decided)
            throws WadFormatException, GameException, IOException {
        List<MapFindings> all = new ArrayList<>();
        try (WadStack wads = WadStack.open(files.wads())) {
            for (MapFindings map : maps) {
                List<Finding> findings = new ArrayList<>(decided.apply(map.map(), look.find(wads, map.map())));
                findings.addAll(map.findings());
                all.add(new MapFindings(map.map(), map.facts(), findings, map.folder()));
            }
        }
        return all;
    }

    private Set<String> known() throws IOException {
        Set<String> known = new HashSet<>();
        Path before = baseline;
        if (before != null) {
            for (MapFindings map : new FindingsReader().read(before)) {
                map.findings().forEach(finding -> known.add(FindingsReport.key(map.map(), finding)));
            }
        }
        return known;
    }

    private void write(FindingsReport report) throws IOException {
        Severity failing = failOn == FailOn.NEVER ? Severity.WARNING : Severity.valueOf(failOn.name());
        write(sarif, report.toSarif(ToolVersion.of(CheckCommand.class)));
        write(junit, report.toJUnit(failing));
        write(markdown, report.toMarkdown());
    }

    private static void write(@Nullable Path target, String text) throws IOException {
        if (target != null) {
            Files.writeString(target, text, StandardCharsets.UTF_8);
        }
    }

    private void print(FindingsReport report) {
        TreeMap<Severity, Integer> counts = new TreeMap<>();
        for (MapFindings map : report.maps()) {
            for (Finding finding : map.findings()) {
                if (report.isOpen(map.map(), finding)) {
                    counts.merge(finding.severity(), 1, Integer::sum);
                    if (notes || finding.severity() != Severity.NOTE) {
                        out().println(line(map.map(), finding));
                    }
                }
            }
        }
        out().println(counts.getOrDefault(Severity.ERROR, 0) + " errors, "
                + counts.getOrDefault(Severity.WARNING, 0) + " warnings, " + counts.getOrDefault(Severity.NOTE, 0)
                + " notes" + (notes ? "" : " (--notes prints them)"));
    }

    private static String line(String map, Finding finding) {
        Place place = finding.place();
        return map + "  " + finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.title()
                + (place == null ? "" : " at (" + Math.round(place.x()) + ", " + Math.round(place.y()) + ")")
                + (finding.skills().equals(Skills.ALL) ? "" : ", skills " + finding.skills())
                + " [" + finding.ruleId() + "]";
    }
}
