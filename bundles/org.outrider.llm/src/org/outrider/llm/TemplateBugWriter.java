/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import java.util.List;

import org.outrider.llm.internal.FindingGroups;
import org.outrider.llm.internal.TemplateDrafts;

/** Writes bug reports from the findings' own words, without any network. */
public final class TemplateBugWriter implements BugWriter {

    @Override
    public BugDrafts write(Dossier dossier) {
        return new BugDrafts(FindingGroups.of(dossier.findings()).stream().map(TemplateDrafts::of).toList(), "template",
                List.of(), Usage.NONE);
    }
}
