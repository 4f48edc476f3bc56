/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import java.util.List;

/**
 * The bug reports of a map.
 *
 * @param drafts  what matters most first; every finding of the dossier is in exactly one
 * @param author  who found the words, such as {@code template} or the name of a model
 * @param notices what did not go as asked, one sentence each; empty where all did
 * @param usage   what it cost
 */
public record BugDrafts(List<BugDraft> drafts, String author, List<String> notices, Usage usage) {

    public BugDrafts {
        drafts = List.copyOf(drafts);
        notices = List.copyOf(notices);
    }
}
