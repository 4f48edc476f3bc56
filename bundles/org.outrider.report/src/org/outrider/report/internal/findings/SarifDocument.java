/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.findings;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The shape of a SARIF 2.1.0 log (OASIS standard), as far as we have something to say; names are the standard's. */
record SarifDocument(String version, List<SarifDocument.Run> runs) {

    record Run(Tool tool, String columnKind, List<Result> results) {
    }

    record Tool(Driver driver) {
    }

    record Driver(String name, String version, List<ReportingDescriptor> rules) {
    }

    record ReportingDescriptor(String id, String name, Message shortDescription, Message fullDescription,
            Configuration defaultConfiguration) {
    }

    record Configuration(String level) {
    }

    record Message(String text) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(String ruleId, @Nullable Integer ruleIndex, String level, Message message,
            List<Location> locations, Map<String, String> partialFingerprints, @Nullable String baselineState,
            @Nullable List<Suppression> suppressions, Map<String, Object> properties) {
    }

    record Location(PhysicalLocation physicalLocation, List<LogicalLocation> logicalLocations) {
    }

    record PhysicalLocation(ArtifactLocation artifactLocation) {
    }

    record ArtifactLocation(String uri) {
    }

    record LogicalLocation(String name, String fullyQualifiedName, String kind) {
    }

    record Suppression(String kind) {
    }
}
