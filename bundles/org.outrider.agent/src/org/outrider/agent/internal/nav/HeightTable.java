/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

/** Heights kept in arrays, one number a sector. */
record HeightTable(double[] floors, double[] ceilings) implements Heights {

    @Override
    public double floor(int sector) {
        return floors[sector];
    }

    @Override
    public double ceiling(int sector) {
        return ceilings[sector];
    }
}
