/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.outrider.ui.maps.internal.MapImages;
import org.outrider.ui.maps.internal.explorer.WadNode.LumpNode;
import org.outrider.ui.maps.internal.explorer.WadNode.LumpsNode;
import org.outrider.ui.maps.internal.explorer.WadNode.MapNode;
import org.outrider.ui.maps.internal.explorer.WadNode.SummaryNode;
import org.outrider.ui.maps.internal.model.ElementGroup;
import org.outrider.ui.maps.internal.model.ElementGroups;
import org.outrider.ui.maps.internal.model.ElementKind;
import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.model.MapVocabulary;

/** The nodes below a map that was read. */
final class MapTree {

    private final Map<WadNode, List<WadNode>> children = new HashMap<>();

    private MapTree() {
    }

    /** Summaries of a map's things, lines, sectors and lumps. */
    static MapTree of(MapNode map, MapDocument document, MapVocabulary words) {
        MapTree tree = new MapTree();
        List<WadNode> nodes = new ArrayList<>();
        List<ElementGroup> groups = new ElementGroups(document, words).all();
        for (int i = 0; i < groups.size(); i++) {
            nodes.add(tree.add(map, groups.get(i), icon(ElementKind.values()[i])));
        }
        nodes.add(tree.addLumps(map));
        tree.children.put(map, nodes);
        return tree;
    }

    /** The lumps alone, for a map that cannot be read. */
    static MapTree ofLumps(MapNode map, WadNode problem) {
        MapTree tree = new MapTree();
        tree.children.put(map, List.of(problem, tree.addLumps(map)));
        return tree;
    }

    List<WadNode> children(WadNode node) {
        return children.getOrDefault(node, List.of());
    }

    private SummaryNode add(WadNode parent, ElementGroup group, String icon) {
        SummaryNode node = new SummaryNode(parent, group.label(), group.size(), icon);
        // groups that only split many elements into ranges say nothing in a summary
        boolean named = group.groups().stream().noneMatch(below -> below.label().matches("\\d+ to \\d+"));
        children.put(node, named ? group.groups().stream().<WadNode>map(below -> add(node, below, icon)).toList()
                : List.of());
        return node;
    }

    private LumpsNode addLumps(MapNode map) {
        LumpsNode lumps = new LumpsNode(map);
        children.put(lumps, map.entry().lumps().stream().<WadNode>map(lump -> new LumpNode(lumps, lump)).toList());
        return lumps;
    }

    private static String icon(ElementKind kind) {
        return switch (kind) {
            case THING -> MapImages.THINGS;
            case LINE -> MapImages.LINES;
            case SECTOR -> MapImages.SECTORS;
        };
    }
}
