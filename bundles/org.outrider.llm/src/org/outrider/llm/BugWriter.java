/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

/** Turns the findings of a map into bug reports. */
public interface BugWriter {

    /**
     * Writes them. Findings that are one bug become one report.
     *
     * @throws LlmException         the language model cannot be reached as the settings say, and trying again is no use
     * @throws InterruptedException the thread was interrupted
     */
    BugDrafts write(Dossier dossier) throws LlmException, InterruptedException;
}
