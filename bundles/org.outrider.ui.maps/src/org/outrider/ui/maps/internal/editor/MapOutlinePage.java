/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.outrider.ui.maps.internal.model.ElementGroup;
import org.outrider.ui.maps.internal.model.ElementGroups;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.model.MapDocument;

/** The Outline of a map: its things, lines and sectors in groups; its selection and the map's follow each other. */
final class MapOutlinePage extends ContentOutlinePage {

    private final MapEditor editor;
    private final ISelectionChangedListener follow = event -> followMap();
    private final Consumer<ElementRef> change = ref -> outdate();
    private List<ElementGroup> groups = List.of();
    private @Nullable MapDocument document;
    private boolean following;
    private boolean outdated;

    MapOutlinePage(MapEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new OutlineLabels(editor));
        editor.selection().addSelectionChangedListener(follow);
        refresh();
    }

    /** Shows the map's elements as they are grouped now. */
    private void refresh() {
        MapPage page = editor.page();
        if (page == null || getControl() == null || getControl().isDisposed()) {
            return;
        }
        MapDocument shown = page.viewer().document();
        if (document != shown) {
            unhook();
            document = shown;
            shown.addListener(change);
        }
        Object[] expanded = getTreeViewer().getExpandedElements();
        groups = new ElementGroups(shown, page.viewer().words()).all();
        getTreeViewer().setInput(groups);
        getTreeViewer().setExpandedElements(expanded);
    }

    /** Many elements may change at once; the tree is made anew after that. */
    private void outdate() {
        if (!outdated && getControl() != null && !getControl().isDisposed()) {
            outdated = true;
            getControl().getDisplay().asyncExec(() -> {
                outdated = false;
                refresh();
                followMap();
            });
        }
    }

    @Override
    public void selectionChanged(@Nullable SelectionChangedEvent event) {
        super.selectionChanged(event);
        MapPage page = editor.page();
        if (event == null || following || page == null) {
            return;
        }
        List<ElementRef> refs = new ArrayList<>();
        for (Object selected : ((StructuredSelection) event.getSelection()).toList()) {
            if (selected instanceof ElementRef ref) {
                refs.add(ref);
            } else if (selected instanceof ElementGroup group) {
                refs.addAll(group.elements());
            }
        }
        following = true;
        page.viewer().selectAndReveal(refs);
        following = false;
    }

    private void unhook() {
        MapDocument old = document;
        if (old != null) {
            old.removeListener(change);
        }
    }

    private void followMap() {
        MapPage page = editor.page();
        if (following || page == null || getControl() == null || getControl().isDisposed()) {
            return;
        }
        if (document != page.viewer().document()) {
            refresh();
        }
        following = true;
        List<TreePath> paths = page.viewer().refs().stream().map(this::path).flatMap(Optional::stream).toList();
        getTreeViewer().setSelection(new TreeSelection(paths.toArray(TreePath[]::new)), true);
        following = false;
    }

    private Optional<TreePath> path(ElementRef ref) {
        List<Object> segments = new ArrayList<>();
        List<ElementGroup> level = groups;
        while (true) {
            Optional<ElementGroup> group = level.stream().filter(candidate -> candidate.contains(ref)).findFirst();
            if (group.isEmpty()) {
                return Optional.empty();
            }
            segments.add(group.get());
            if (group.get().elements().contains(ref)) {
                segments.add(ref);
                return Optional.of(new TreePath(segments.toArray()));
            }
            level = group.get().groups();
        }
    }

    @Override
    public void dispose() {
        editor.selection().removeSelectionChangedListener(follow);
        unhook();
        super.dispose();
    }
}
