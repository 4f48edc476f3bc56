/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.outrider.run.PlaytestResult;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/** Writes the pages of runs. All that is put into them is escaped by the template engine. */
public final class HtmlReport {

    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

    public HtmlReport() {
        templates.setClassLoaderForTemplateLoading(HtmlReport.class.getClassLoader(),
                HtmlReport.class.getPackageName().replace('.', '/'));
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setNumberFormat("c");
    }

    /**
     * Writes the page of a run.
     *
     * @param videos whether each episode that was played has a video beside the page
     */
    public void write(PlaytestResult result, boolean videos, Path file) throws IOException {
        fill("report.ftlh", Map.of("page", PageBuilder.of(result, videos)), file);
    }

    /** Writes a page that leads to the pages of several runs. */
    public void writeOverview(List<OverviewRow> runs, Path file) throws IOException {
        fill("overview.ftlh", Map.of("runs", runs), file);
    }

    private void fill(String template, Map<String, Object> model, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            fill(template, model, out);
        }
    }

    /** Fills one of the templates of this package. */
    public void fill(String template, Map<String, Object> model, Writer out) throws IOException {
        try {
            templates.getTemplate(template).process(model, out);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + template + " does not fit its page", e);
        }
    }
}
