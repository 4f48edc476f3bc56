/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;

/** Runs the checks that are installed: OSGi services, or, outside of a framework, providers on the class path. */
public final class Checks {

    private final List<MapCheck> checks;

    private Checks(List<MapCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** All that are installed. */
    public static Checks installed() {
        Bundle bundle = FrameworkUtil.getBundle(Checks.class);
        List<CheckProvider> providers = bundle == null ? providers() : services(bundle.getBundleContext());
        return new Checks(providers.stream().flatMap(provider -> provider.checks().stream()).toList());
    }

    /** Just these. */
    public static Checks of(MapCheck... checks) {
        return new Checks(List.of(checks));
    }

    private static List<CheckProvider> providers() {
        List<CheckProvider> providers = new ArrayList<>();
        ServiceLoader.load(CheckProvider.class, Checks.class.getClassLoader()).forEach(providers::add);
        return providers;
    }

    private static List<CheckProvider> services(BundleContext context) {
        List<CheckProvider> providers = new ArrayList<>();
        try {
            for (ServiceReference<CheckProvider> reference : context.getServiceReferences(CheckProvider.class, null)) {
                CheckProvider provider = context.getService(reference);
                if (provider != null) {
                    providers.add(provider);
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("no filter was given", e);
        }
        return providers;
    }

    /**
     * Only those with these rules.
     *
     * @throws IOException where there is no such rule
     */
    public Checks only(List<String> rules) throws IOException {
        for (String rule : rules) {
            if (checks.stream().noneMatch(check -> check.rule().id().equals(rule))) {
                throw new IOException("there is no rule '" + rule + "'; see check --list");
            }
        }
        return new Checks(checks.stream().filter(check -> rules.contains(check.rule().id())).toList());
    }

    public List<MapCheck> all() {
        return checks;
    }

    /** What the checks look for, in their order. */
    public List<Rule> rules() {
        return checks.stream().map(MapCheck::rule).toList();
    }

    /** Lets all checks look at a map that its profile has not switched off; the worst findings come first. */
    public List<Finding> check(CheckedMap map) {
        Profile profile = map.profile();
        return checks.stream()
                .filter(check -> !profile.off().contains(check.rule().id()))
                .flatMap(check -> check.check(map).stream())
                .map(finding -> weighed(finding, profile))
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    private static Finding weighed(Finding finding, Profile profile) {
        Severity severity = profile.severity().get(finding.ruleId());
        return severity == null ? finding
                : new Finding(finding.ruleId(), finding.title(), finding.detail(), finding.explanation(), severity,
                        finding.skills(), finding.place(), finding.evidence(), finding.fingerprint(),
                        finding.state());
    }

    /** How a finding could be mended; empty where no check knows. */
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        return checks.stream().filter(check -> check.rule().id().equals(finding.ruleId()))
                .flatMap(check -> check.fixes(map, finding).stream()).toList();
    }
}
