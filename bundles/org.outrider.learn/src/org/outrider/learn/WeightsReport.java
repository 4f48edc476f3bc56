/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.util.List;

/**
 * What became of foreign weights in a network of ours.
 *
 * @param taken names of the network's tensors that were found
 * @param missing those that were not, and keep what they had
 * @param misshapen those that were found in another shape, in words
 * @param unused names of the file's tensors that the network has no place for
 */
public record WeightsReport(List<String> taken, List<String> missing, List<String> misshapen, List<String> unused) {

    public WeightsReport {
        taken = List.copyOf(taken);
        missing = List.copyOf(missing);
        misshapen = List.copyOf(misshapen);
        unused = List.copyOf(unused);
    }

    /** Whether every tensor of the network was found, and none is left over. */
    public boolean isComplete() {
        return missing.isEmpty() && misshapen.isEmpty() && unused.isEmpty();
    }
}
