/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;

/**
 * All that is known about the bugs of a map.
 *
 * @param map      its name for readers, such as {@code mymap.wad MAP01}
 * @param facts    what else a reader should know, a sentence each, such as how many episodes reached the exit
 * @param findings what checks and detectors said
 * @param folder   to which the files that evidence names are relative; null where there are none
 */
public record Dossier(String map, List<String> facts, List<Finding> findings, @Nullable Path folder) {

    public Dossier {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }
}
