/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Suppressions;
import org.outrider.app.ExitCode;
import org.outrider.app.internal.commands.MapDiff.Change;
import org.outrider.app.internal.commands.MapDiff.Version;
import org.outrider.check.Checks;
import org.outrider.check.Profile;
import org.outrider.engine.MapRules;
import org.outrider.report.MapFindings;
import org.outrider.run.EngineChoice;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code diff}: what two versions of a WAD's maps differ in, by what is found on them. */
@Command(name = "diff", sortOptions = false,
        description = "Compares two versions of maps: findings that appeared and vanished, and how difficulty and what"
                + " there is to reach have moved. Ends with exit code 1 where errors appeared.",
        footerHeading = "%nExamples:%n",
        footer = {"  outrider diff mymap-1.0.wad mymap-1.1.wad", "  outrider diff old.wad new.wad --map MAP07 --json"})
public final class DiffCommand extends WadCommand {

    @Parameters(index = "0", paramLabel = "OLD", description = "The WAD as it was.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The WAD as it is.")
    private String after = "";

    @Option(names = "--map", split = ",", paramLabel = "MAP", description = "Such as MAP01,MAP02. Default: all.")
    private List<String> maps = List.of();

    @Option(names = "--iwad", paramLabel = "IWAD", description = "The game under PWADs. Default: the first that fits.")
    private @Nullable String iwad;

    @Option(names = "--profile", paramLabel = "PROFILE", defaultValue = "vanilla",
            description = "As for check. Default: ${DEFAULT-VALUE}.")
    private String profile = "";

    @Option(names = "--notes", description = "Print notes as well; JSON has them anyway.")
    private boolean notes;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private final EngineChoice engines;
    private final IwadLocator locator;

    /** The command with the installed engines on this system. */
    public DiffCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem());
    }

    DiffCommand(EngineChoice engines, IwadLocator locator) {
        this.engines = engines;
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, WadFormatException, IOException {
        MapRules rules = engines.classic().mapRules();
        Profile made = Profile.named(profile);
        Map<String, Version> old = versions(before, rules, made);
        Map<String, Version> now = versions(after, rules, made);
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        if (names.isEmpty()) {
            throw new PlaytestException("neither " + before + " nor " + after + " has " + String.join(", ", maps));
        }
        List<MapDiff> diffs = names.stream()
                .map(name -> MapDiff.of(name, old.get(name), now.get(name), rules)).toList();
        if (json) {
            out().println(Json.of(Map.of("old", fileName(before), "new", fileName(after), "maps",
                    diffs.stream().map(DiffCommand::entry).toList())));
        } else {
            diffs.forEach(this::print);
        }
        return diffs.stream().flatMap(diff -> diff.appeared().stream())
                .anyMatch(finding -> finding.severity() == Severity.ERROR) ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** The chosen maps that a file has, with what is found on them. */
    private Map<String, Version> versions(String file, MapRules rules, Profile made)
            throws PlaytestException, WadFormatException, IOException {
        GameFiles files = GameFiles.resolve(file, iwad, List.of(), locator);
        List<String> wanted = maps.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
        List<String> there = files.maps().stream().filter(name -> wanted.isEmpty() || wanted.contains(name)).toList();
        List<MapFindings> found = new CheckSession(rules, Checks.installed(), made).check(files, there,
                Suppressions.of(files.wads().getLast()));
        Map<String, Version> versions = new LinkedHashMap<>();
        try (WadStack wads = WadStack.open(files.wads())) {
            for (MapFindings map : found) {
                versions.put(map.map(), new Version(MapData.load(wads, map.map()), map.findings()));
            }
        }
        return versions;
    }

    private static String fileName(String file) {
        return Path.of(file).getFileName().toString();
    }

    private static Map<String, Object> entry(MapDiff diff) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("map_name", diff.map());
        entry.put("difficulty", diff.difficulty());
        entry.put("sectors", diff.sectors());
        entry.put("lines", diff.lines());
        entry.put("secrets", diff.secrets());
        entry.put("appeared", diff.appeared().stream().map(DiffCommand::entry).toList());
        entry.put("vanished", diff.vanished().stream().map(DiffCommand::entry).toList());
        return entry;
    }

    private static Map<String, Object> entry(Finding finding) {
        return Map.of("rule_id", finding.ruleId(), "severity", finding.severity().name().toLowerCase(Locale.ROOT),
                "title", finding.title(), "fingerprint", finding.fingerprint());
    }

    private void print(MapDiff diff) {
        List<String> lines = new ArrayList<>();
        diff.difficulty().forEach((skill, change) -> add(lines, "difficulty at skill " + skill, change));
        add(lines, "sectors to enter", diff.sectors());
        add(lines, "lines to set off", diff.lines());
        add(lines, "secrets", diff.secrets());
        add(lines, "appeared  ", diff.appeared());
        add(lines, "vanished  ", diff.vanished());
        out().println(diff.map() + (lines.isEmpty() ? ": no difference" : ""));
        lines.forEach(line -> out().println("  " + line));
    }

    private static void add(List<String> lines, String what, Change change) {
        Double from = change.before();
        Double to = change.after();
        if (from != null && to != null && !from.equals(to)) {
            lines.add(String.format(Locale.ROOT, "%s  %.1f -> %.1f", what, from, to));
        }
    }

    private void add(List<String> lines, String what, List<Finding> findings) {
        findings.stream().filter(finding -> notes || finding.severity() != Severity.NOTE)
                .forEach(finding -> lines.add(what + finding.severity().name().toLowerCase(Locale.ROOT) + ": "
                        + finding.title() + " [" + finding.ruleId() + "]"));
    }
}
