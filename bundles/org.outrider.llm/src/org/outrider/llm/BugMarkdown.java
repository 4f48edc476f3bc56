/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.llm.internal.Wording;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;

/** Writes bug reports as Markdown, ready for an issue tracker. */
public final class BugMarkdown {

    /** What Markdown or HTML would take as markup. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

    public BugMarkdown() {
        templates.setClassLoaderForTemplateLoading(BugMarkdown.class.getClassLoader(),
                BugMarkdown.class.getPackageName().replace('.', '/') + "/internal");
        templates.setLogTemplateExceptions(false);
        templates.setNumberFormat("c");
    }

    /** The page of all reports of a map. */
    public String of(Dossier dossier, BugDrafts bugs) {
        StringWriter out = new StringWriter();
        try {
            templates.getTemplate("bugs.md.ftl").process(Map.of("map", escaped(dossier.map()),
                    "facts", dossier.facts().stream().map(BugMarkdown::escaped).toList(), "author",
                    escaped(bugs.author()), "bugs", bugs.drafts().stream().map(BugMarkdown::entry).toList()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template of bug reports does not fit", e);
        }
        return out.toString();
    }

    private static Map<String, Object> entry(BugDraft bug) {
        return Map.of("title", escaped(bug.title()), "severity", bug.severity().name().toLowerCase(Locale.ROOT),
                "summary", escaped(bug.summary()), "impact", escaped(bug.impact()),
                "steps", bug.steps().stream().map(BugMarkdown::escaped).toList(),
                "suggestion", escaped(bug.suggestion()),
                "pictures", bug.findings().stream().flatMap(finding -> finding.evidence().stream())
                        .filter(Evidence.Screenshot.class::isInstance).map(Evidence.Screenshot.class::cast)
                        .map(picture -> Map.of("file", picture.file().replace(" ", "%20"),
                                "caption", escaped(picture.caption()))).toList(),
                "findings", bug.findings().stream().map(BugMarkdown::findingEntry).toList());
    }

    private static Map<String, Object> findingEntry(Finding finding) {
        Place place = finding.place();
        return Map.of("rule", finding.ruleId(), "place", place == null ? "the map as a whole" : Wording.place(place),
                "skills", finding.skills().toString(), "fingerprint", finding.fingerprint());
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text.replace("\n", "  \n")).replaceAll("\\\\$0");
    }
}
