/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.outrider.engine.ObjectList;
import org.outrider.engine.Totals;

/**
 * What there is to be had on a map. The engine tells monsters and secrets when its console is asked, in its log; items
 * that count are those that lie there in the first moment.
 */
final class Stock {

    /** The console's question, to which {@link #ANSWER} is the answer. */
    static final String QUESTION = "printstats";

    private static final Pattern ANSWER = Pattern.compile("Kills: \\d+/(\\d+) .*Secrets: \\d+/(\\d+)");

    private final InstanceFolder folder;
    private final ObjectKinds kinds;
    private int items;

    Stock(InstanceFolder folder, ObjectKinds kinds) {
        this.folder = folder;
        this.kinds = kinds;
    }

    /** Counts the items of the first moment. */
    void count(ObjectList objects) {
        items = 0;
        for (int i = 0; i < objects.size(); i++) {
            if (kinds.of(objects.name(i)).counted()) {
                items++;
            }
        }
    }

    /** What the engine has told, with no monsters and secrets where it was not asked. */
    Totals totals() {
        return folder.log().reversed().stream().map(ANSWER::matcher).filter(Matcher::find).findFirst()
                .map(answer -> new Totals(Integer.parseInt(answer.group(1)), items, Integer.parseInt(answer.group(2))))
                .orElse(new Totals(0, items, 0));
    }
}
