/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import java.nio.file.Path;
import java.util.List;

import org.outrider.analysis.Finding;

/**
 * What a document of results says about a map.
 *
 * @param map      its name
 * @param facts    what else it says, a sentence each
 * @param findings the findings in it
 * @param folder   to which the files that the findings name are relative
 */
public record MapFindings(String map, List<String> facts, List<Finding> findings, Path folder) {

    public MapFindings {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }
}
