/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.llm.BugDrafts;
import org.outrider.llm.BugMarkdown;
import org.outrider.llm.BugWriter;
import org.outrider.llm.Dossier;
import org.outrider.llm.KeySource;
import org.outrider.llm.LlmBugWriter;
import org.outrider.llm.LlmException;
import org.outrider.llm.Preview;
import org.outrider.llm.TemplateBugWriter;
import org.outrider.llm.Usage;
import org.outrider.report.FindingsReader;
import org.outrider.report.MapFindings;
import org.outrider.run.PlaytestException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bugs}: writes bug reports from findings. */
@Command(name = "bugs", sortOptions = false,
        description = "Writes bug reports from the findings of a playtest or a check, by a template or, where you name "
                + "one, by a language model. Nothing is sent anywhere unless --llm or OUTRIDER_LLM is given.",
        footerHeading = "%nExamples:%n",
        footer = {"  outrider bugs outrider-report/mymap-MAP01",
            "  outrider bugs check.json --llm http://localhost:11434/v1 --model llama3.2 --preview",
            "  OUTRIDER_LLM_KEY=... outrider bugs result.json --llm openai --model MODEL --out bugs.md"})
public final class BugsCommand extends WadCommand {

    @Parameters(index = "0", paramLabel = "RESULTS",
            description = "The folder that a playtest wrote, or a JSON file with findings.")
    private Path results = Path.of("");

    @Option(names = "--out", paramLabel = "FILE.md", description = "Where the reports go. Default: printed.")
    private @Nullable Path out;

    @Option(names = "--preview", description = "Show exactly what would be sent, and send nothing.")
    private boolean preview;

    @Mixin
    private LlmOptions llm = new LlmOptions();

    @Override
    int run() throws PlaytestException, IOException, InterruptedException {
        List<Dossier> dossiers = new FindingsReader().read(results).stream().map(BugsCommand::dossier).toList();
        BugWriter writer = writer();
        if (preview) {
            return preview(writer, dossiers);
        }
        StringBuilder page = new StringBuilder();
        Usage usage = Usage.NONE;
        List<String> notices = new ArrayList<>();
        int reports = 0;
        for (Dossier dossier : dossiers) {
            BugDrafts bugs = write(writer, dossier);
            page.append(new BugMarkdown().of(dossier, bugs)).append('\n');
            usage = usage.plus(bugs.usage());
            bugs.notices().forEach(notice -> notices.add(dossier.map() + ": " + notice));
            reports += bugs.drafts().size();
        }
        notices.forEach(notice -> err().println("warning: " + notice));
        Path file = out;
        if (file == null) {
            out().print(page);
        } else {
            Files.writeString(file, page);
            out().println(reports + " bug reports: " + file);
        }
        if (usage.requests() > 0) {
            err().printf("%d requests, %,d tokens sent, %,d received%s%n", usage.requests(), usage.inputTokens(),
                    usage.outputTokens(), usage.cost() > 0 ? String.format(", cost %.4f", usage.cost()) : "");
        }
        return ExitCode.OK;
    }

    private BugWriter writer() {
        try {
            return llm.settings().<BugWriter>map(settings -> new LlmBugWriter(settings, KeySource.environment()))
                    .orElseGet(TemplateBugWriter::new);
        } catch (IllegalArgumentException e) {
            throw usageError(String.valueOf(e.getMessage()));
        }
    }

    private static BugDrafts write(BugWriter writer, Dossier dossier) throws PlaytestException, InterruptedException {
        try {
            return writer.write(dossier);
        } catch (LlmException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        }
    }

    private int preview(BugWriter writer, List<Dossier> dossiers) {
        if (!(writer instanceof LlmBugWriter model)) {
            out().println("Nothing would be sent: no language model is named (--llm).");
            return ExitCode.OK;
        }
        for (Dossier dossier : dossiers) {
            Preview sent = model.preview(dossier);
            sent.bodies().forEach(out()::println);
            err().printf("%s: %d requests to %s, %,d bytes, %d private details taken out, %d findings left to the "
                    + "template%s%n", dossier.map(), sent.bodies().size(), sent.address(),
                    sent.bodies().stream().mapToInt(String::length).sum(), sent.redacted(), sent.leftOut(),
                    sent.costLimit() > 0 ? String.format(", cost at most %.4f", sent.costLimit()) : "");
        }
        return ExitCode.OK;
    }

    private static Dossier dossier(MapFindings map) {
        return new Dossier(map.map(), map.facts(), map.findings(), map.folder());
    }
}
