/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.PlatformUI;

/** Has navigators show maps below WADs, with what is in them. */
public final class WadContentProvider implements ITreeContentProvider, IResourceChangeListener {

    private final WadTrees trees = new WadTrees(this::refresh);
    private @Nullable StructuredViewer viewer;
    private @Nullable MapToolTip toolTip;

    public WadContentProvider() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Whether a file is named as WADs are. */
    static boolean isWad(@Nullable Object element) {
        return element instanceof IFile file && "wad".equalsIgnoreCase(file.getFileExtension());
    }

    @Override
    public void inputChanged(@Nullable Viewer newViewer, @Nullable Object oldInput, @Nullable Object newInput) {
        viewer = newViewer instanceof StructuredViewer structured ? structured : null;
        if (toolTip == null && newViewer instanceof TreeViewer tree) {
            toolTip = new MapToolTip(tree.getTree());
        }
    }

    @Override
    public Object[] getElements(@Nullable Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(@Nullable Object parent) {
        if (isWad(parent) && parent instanceof IFile wad) {
            return trees.children(wad).toArray();
        }
        return parent instanceof WadNode node ? trees.children(node).toArray() : new Object[0];
    }

    @Override
    public @Nullable Object getParent(@Nullable Object element) {
        if (!(element instanceof WadNode node)) {
            return null;
        }
        WadNode parent = node.above();
        return parent == null ? node.wad() : parent;
    }

    @Override
    public boolean hasChildren(@Nullable Object element) {
        if (element instanceof WadNode.MapNode || isWad(element)) {
            return true;
        }
        return element instanceof WadNode && getChildren(element).length > 0;
    }

    @Override
    public void resourceChanged(@Nullable IResourceChangeEvent event) {
        Set<IFile> changed = event == null ? Set.of() : changedWads(event);
        if (!changed.isEmpty()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> changed.forEach(wad -> {
                trees.forget(wad);
                refresh(wad);
            }));
        }
    }

    /** The WADs that came, went, or have another content. */
    static Set<IFile> changedWads(IResourceChangeEvent event) {
        Set<IFile> changed = new HashSet<>();
        IResourceDelta delta = event.getDelta();
        if (delta == null) {
            return changed;
        }
        try {
            delta.accept(part -> {
                IResource resource = part.getResource();
                if (isWad(resource) && (part.getKind() != IResourceDelta.CHANGED
                        || (part.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0)) {
                    changed.add((IFile) resource);
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.get().error("A change of the workspace cannot be followed", e);
        }
        return changed;
    }

    private void refresh(Object element) {
        StructuredViewer shown = viewer;
        if (shown != null && !shown.getControl().isDisposed()) {
            shown.refresh(element, true);
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        viewer = null;
    }
}
