/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import java.net.URI;
import java.util.List;

/**
 * Exactly what would be sent to a language model, to be shown before it is.
 *
 * @param address   where to
 * @param bodies    the requests' bodies, as they go over the wire
 * @param redacted  how many private details (folders, addresses, keys) were taken out
 * @param leftOut   findings that do not fit into the limits and will be written up by the template
 * @param costLimit the most that it can cost by the prices in the settings; 0 where there are none
 */
public record Preview(URI address, List<String> bodies, int redacted, int leftOut, double costLimit) {

    public Preview {
        bodies = List.copyOf(bodies);
    }
}
