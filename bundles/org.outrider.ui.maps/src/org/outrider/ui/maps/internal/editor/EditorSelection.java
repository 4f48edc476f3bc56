/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The editor's selection as the workbench sees it: that of its viewer, which is another one after a reload. */
final class EditorSelection implements ISelectionProvider {

    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private @Nullable MapViewer viewer;

    void attach(MapViewer newViewer) {
        viewer = newViewer;
        newViewer.addSelectionChangedListener(event -> fire());
        fire();
    }

    private void fire() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        MapViewer shown = viewer;
        return shown == null ? StructuredSelection.EMPTY : shown.getSelection();
    }

    @Override
    public void setSelection(@Nullable ISelection selection) {
        MapViewer shown = viewer;
        if (shown != null && selection != null) {
            shown.setSelection(selection);
        }
    }

    @Override
    public void addSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
        if (listener != null && !listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    @Override
    public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
