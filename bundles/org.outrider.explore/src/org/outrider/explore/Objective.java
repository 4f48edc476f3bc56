/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore;

/** Something that players want to do on a map: a column of the completability matrix. */
public enum Objective {

    EXIT("exit"), SECRET_EXIT("secret exit"), SECRETS("all secrets"), KEYS("all keys"), ITEMS("items"), KILLS("kills");

    private final String label;

    Objective(String label) {
        this.label = label;
    }

    /** Its name for users. */
    public String label() {
        return label;
    }

    /** True where it is about how many, false where it is about reaching an exit. */
    public boolean isCounted() {
        return this != EXIT && this != SECRET_EXIT;
    }
}
