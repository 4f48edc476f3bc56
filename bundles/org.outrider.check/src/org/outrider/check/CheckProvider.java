/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import java.util.List;

/** Contributes checks; found as an OSGi service or by {@link java.util.ServiceLoader}. */
public interface CheckProvider {

    /** The checks, in the order in which their findings are told. */
    List<MapCheck> checks();
}
