/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

/** Heights at which nothing but solid walls is in the way of anything. */
enum OpenHeights implements Heights {

    INSTANCE;

    @Override
    public double floor(int sector) {
        return -Short.MAX_VALUE;
    }

    @Override
    public double ceiling(int sector) {
        return Short.MAX_VALUE;
    }
}
