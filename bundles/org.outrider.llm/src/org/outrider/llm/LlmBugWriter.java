/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.outrider.llm.internal.Batch;
import org.outrider.llm.internal.BatchWriter;
import org.outrider.llm.internal.ModelClient;
import org.outrider.llm.internal.RequestPlan;
import org.outrider.llm.internal.TemplateDrafts;

/**
 * Lets a language model write bug reports. It describes, sorts and puts together what the findings say; what it adds is
 * refused, what it leaves out is written up by the template, and so is everything when it gives no answer of use.
 */
public final class LlmBugWriter implements BugWriter {

    private final LlmSettings settings;
    private final KeySource keys;

    public LlmBugWriter(LlmSettings settings, KeySource keys) {
        this.settings = settings;
        this.keys = keys;
    }

    /** What {@link #write} would send at first; nothing is sent. */
    public Preview preview(Dossier dossier) {
        RequestPlan plan = new RequestPlan(dossier, settings);
        return new Preview(ModelClient.address(settings),
                plan.batches().stream().map(batch -> plan.body(batch.request())).toList(), plan.redacted(),
                plan.leftOut().stream().mapToInt(List::size).sum(), plan.costLimit());
    }

    @Override
    public BugDrafts write(Dossier dossier) throws LlmException, InterruptedException {
        RequestPlan plan = new RequestPlan(dossier, settings);
        List<BugDraft> drafts = new ArrayList<>();
        List<String> notices = new ArrayList<>(plan.notices());
        Usage usage = Usage.NONE;
        try (ModelClient client = new ModelClient(settings, keys)) {
            BatchWriter writer = new BatchWriter(client, settings.limits(), notices);
            for (Batch batch : plan.batches()) {
                drafts.addAll(writer.write(batch, settings.limits().cost() - usage.cost() >= plan.costLimit(batch)));
                usage = writer.usage();
            }
        }
        plan.leftOut().forEach(group -> drafts.add(TemplateDrafts.of(group)));
        // the sort is stable: among equals the model's order stays
        drafts.sort(Comparator.comparing(BugDraft::severity).reversed());
        return new BugDrafts(drafts, usage.requests() == 0 ? "template" : settings.model(), notices, usage);
    }
}
