/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs;

import org.outrider.run.PlaytestResult;
import org.outrider.ui.maps.MapSelection;

/** Told of the workbench's test runs that have ended. An OSGi service: whoever registers one is told. */
@FunctionalInterface
public interface RunListener {

    /**
     * A run has ended and is kept in the database. Called by the run's job, not in the workbench's thread.
     *
     * @param map what was tested
     */
    void ended(PlaytestResult result, MapSelection map);
}
