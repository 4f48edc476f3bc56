/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

/** Where the floors and ceilings of sectors are, in map units. */
public interface Heights {

    double floor(int sector);

    double ceiling(int sector);
}
