/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.model.Offset;
import org.outrider.wad.map.Thing;

/** Moves things. */
final class MoveThings extends Command {

    private final MapDocument document;
    private final List<ElementRef> things;
    private final List<Thing> before;
    private final Offset offset;

    MoveThings(MapDocument document, List<ElementRef> things, Offset offset) {
        super(things.size() == 1 ? "Move Thing" : "Move Things");
        this.document = document;
        this.things = List.copyOf(things);
        this.before = things.stream().map(ref -> document.thing(ref.index())).toList();
        this.offset = offset;
    }

    @Override
    public boolean canExecute() {
        return offset.dx() != 0 || offset.dy() != 0;
    }

    @Override
    public void execute() {
        for (int i = 0; i < things.size(); i++) {
            document.setThing(things.get(i).index(), offset.applyTo(before.get(i)));
        }
    }

    @Override
    public void undo() {
        for (int i = 0; i < things.size(); i++) {
            document.setThing(things.get(i).index(), before.get(i));
        }
    }
}
