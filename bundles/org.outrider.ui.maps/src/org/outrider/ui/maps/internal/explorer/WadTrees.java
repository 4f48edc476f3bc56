/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.outrider.ui.maps.internal.InstalledWords;
import org.outrider.ui.maps.internal.explorer.WadNode.MapNode;
import org.outrider.ui.maps.internal.explorer.WadNode.ProblemNode;
import org.outrider.ui.maps.internal.explorer.WadNode.ReadingNode;
import org.outrider.ui.maps.internal.model.LoadedMap;
import org.outrider.ui.maps.internal.model.MapReader.UnreadableMapException;
import org.outrider.ui.maps.internal.model.WadContents;

/**
 * The nodes below WADs: read in the background when they are first asked for, and kept until the file changes. Only for
 * the workbench's thread.
 */
final class WadTrees {

    private final Consumer<Object> changed;
    private final Map<IFile, List<WadNode>> wads = new HashMap<>();
    private final Map<MapNode, MapTree> maps = new HashMap<>();

    /**
     * Starts with nothing read.
     *
     * @param changed told of a WAD or a map whose children are others now
     */
    WadTrees(Consumer<Object> changed) {
        this.changed = changed;
    }

    List<WadNode> children(IFile wad) {
        List<WadNode> known = wads.get(wad);
        if (known == null) {
            known = List.of(new ReadingNode(wad, null));
            wads.put(wad, known);
            read("Reading " + wad.getName(), () -> readWad(wad));
        }
        return known;
    }

    List<WadNode> children(WadNode node) {
        MapNode map = node.map();
        if (map == null) {
            return List.of();
        }
        MapTree tree = maps.get(map);
        if (tree != null) {
            return tree.children(node);
        }
        if (node != map) {
            return List.of();
        }
        WadNode reading = new ReadingNode(map.wad(), map);
        maps.put(map, MapTree.ofLumps(map, reading));
        read("Reading " + map.selection(), () -> readMap(map));
        return children(map);
    }

    /** Forgets what was read of a WAD. */
    void forget(IFile wad) {
        wads.remove(wad);
        maps.keySet().removeIf(map -> map.wad().equals(wad));
    }

    private void readWad(IFile wad) {
        List<WadNode> nodes;
        try {
            WadContents contents = WadContents.read(wad);
            nodes = contents.maps().stream().<WadNode>map(entry -> new MapNode(wad, entry)).toList();
        } catch (UnreadableMapException e) {
            nodes = List.of(new ProblemNode(wad, null, String.valueOf(e.getMessage())));
        }
        List<WadNode> read = nodes;
        answer(wad, () -> wads.put(wad, read));
    }

    private void readMap(MapNode map) {
        MapTree tree;
        try {
            tree = MapTree.of(map, LoadedMap.read(map.wad(), map.entry().name()).document(), InstalledWords.get());
        } catch (UnreadableMapException e) {
            tree = MapTree.ofLumps(map, new ProblemNode(map.wad(), map, String.valueOf(e.getMessage())));
        }
        MapTree read = tree;
        answer(map, () -> maps.put(map, read));
    }

    private void answer(Object element, Runnable keep) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            keep.run();
            changed.accept(element);
        });
    }

    private void read(String name, Runnable reading) {
        Job job = Job.create(name, (ICoreRunnable) monitor -> reading.run());
        job.setRule(new OneAtATime(this));
        job.schedule();
    }

    /** Has large files read one after the other, so that expanding many does not take all of the machine. */
    private record OneAtATime(Object owner) implements ISchedulingRule {

        @Override
        public boolean contains(@Nullable ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(@Nullable ISchedulingRule rule) {
            return rule instanceof OneAtATime other && other.owner == owner;
        }
    }
}
