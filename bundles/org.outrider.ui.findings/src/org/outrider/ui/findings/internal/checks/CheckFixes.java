/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.outrider.analysis.FindingState;

/**
 * What the Problems view offers for findings of checks: to mend them as the check proposes, and to say that they are
 * bugs or none.
 */
public final class CheckFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(@Nullable IMarker marker) {
        return marker != null && !marker.getAttribute(CheckMarkers.RULE, "").isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(@Nullable IMarker marker) {
        if (marker == null || !hasResolutions(marker)) {
            return new IMarkerResolution[0];
        }
        List<IMarkerResolution> offered = new ArrayList<>();
        marker.getAttribute(CheckMarkers.FIXES, "").lines().forEach(title -> offered.add(new Mend(marker, title)));
        offered.add(new Decide(marker, "Confirm: it is a bug", FindingState.CONFIRMED));
        offered.add(new Decide(marker, "Ignore: it is as it should be", FindingState.IGNORED));
        return offered.toArray(IMarkerResolution[]::new);
    }

    private static StaticChecks checks() {
        return Objects.requireNonNull(PlatformUI.getWorkbench().getService(StaticChecks.class));
    }

    /** Something that can be done with several findings of a rule at once. */
    private abstract static class Resolution extends WorkbenchMarkerResolution {

        private final IMarker marker;

        Resolution(IMarker marker) {
            this.marker = marker;
        }

        abstract boolean fits(IMarker other);

        abstract void apply(List<IMarker> markers);

        @Override
        public IMarker[] findOtherMarkers(IMarker @Nullable [] markers) {
            String rule = marker.getAttribute(CheckMarkers.RULE, "");
            return Arrays.stream(Objects.requireNonNull(markers))
                    .filter(other -> !other.equals(marker) && rule.equals(other.getAttribute(CheckMarkers.RULE, ""))
                            && fits(other))
                    .toArray(IMarker[]::new);
        }

        @Override
        public void run(@Nullable IMarker chosen) {
            apply(List.of(Objects.requireNonNull(chosen)));
        }

        @Override
        public void run(IMarker @Nullable [] chosen, @Nullable IProgressMonitor monitor) {
            apply(List.of(Objects.requireNonNull(chosen)));
        }

        @Override
        public String getDescription() {
            return getLabel();
        }
    }

    /** The check's own fix. */
    private static final class Mend extends Resolution {

        private final String title;

        Mend(IMarker marker, String title) {
            super(marker);
            this.title = title;
        }

        @Override
        public String getLabel() {
            return title;
        }

        @Override
        public String getDescription() {
            return title + ". The WAD before is kept beside it, with the ending .bak.";
        }

        @Override
        public @Nullable Image getImage() {
            return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_FORWARD);
        }

        @Override
        boolean fits(IMarker other) {
            return other.getAttribute(CheckMarkers.FIXES, "").lines().anyMatch(title::equals);
        }

        @Override
        void apply(List<IMarker> markers) {
            new MarkedFindings(checks(), markers).then(title,
                    (found, monitor) -> new Mending(checks(), title, found).schedule());
        }
    }

    /** What a person thinks of it. */
    private static final class Decide extends Resolution {

        private final String label;
        private final FindingState state;

        Decide(IMarker marker, String label, FindingState state) {
            super(marker);
            this.label = label;
            this.state = state;
        }

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public @Nullable Image getImage() {
            return null;
        }

        @Override
        boolean fits(IMarker other) {
            return true;
        }

        @Override
        void apply(List<IMarker> markers) {
            new MarkedFindings(checks(), markers).then(label, (found, monitor) -> {
                for (CheckedFinding finding : found) {
                    checks().decide(finding.map(), List.of(finding.finding()), state, monitor);
                }
            });
        }
    }
}
