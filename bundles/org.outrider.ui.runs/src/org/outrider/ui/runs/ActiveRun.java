/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs;

import java.time.Instant;

import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestRun;
import org.outrider.ui.maps.MapSelection;

/**
 * A run that goes on in the workbench.
 *
 * @param map       the map of the workspace that is tested
 * @param startedAt when it was started
 */
public record ActiveRun(PlaytestRun run, PlaytestRequest request, MapSelection map, Instant startedAt) {

    public String id() {
        return run.testId();
    }
}
