/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.EventObject;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.gef.ui.properties.UndoablePropertySheetEntry;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.PlaytestMap;
import org.outrider.ui.maps.internal.model.LoadedMap;
import org.outrider.ui.maps.internal.model.MapDocument;

/** The map editor: shows a map of a WAD with what playtests left on it, and changes what is not geometry. */
public final class MapEditor extends EditorPart implements CommandStackListener {

    /** The editor's id in the workbench. */
    public static final String ID = "org.outrider.ui.maps.editor";

    private final DefaultEditDomain domain = new DefaultEditDomain(this);
    private final EditorSelection selection = new EditorSelection();
    private final EditorPlaytest playtest = new EditorPlaytest(this);
    private @Nullable MapLoading loading;
    private @Nullable WadWatch watch;
    private @Nullable Composite pages;
    private @Nullable MapPage page;
    private @Nullable MessagePage message;
    private String fingerprint = "";

    @Override
    public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput file)) {
            throw new PartInitException("the map editor needs a WAD of the workspace, not " + input);
        }
        setSite(site);
        setInput(file instanceof MapEditorInput ? file : new MapEditorInput(new MapSelection(file.getFile(), "")));
        setPartName(file.getName());
        getSite().setSelectionProvider(selection);
        domain.getCommandStack().addCommandStackListener(this);
    }

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        pages = stack;
        message = new MessagePage(stack);
        watch = new WadWatch(this);
        load();
    }

    /** Which map is edited. Its name is empty until the WAD's first map is known. */
    public MapSelection map() {
        return ((MapEditorInput) getEditorInput()).selection();
    }

    /** Opens a map here where the editor was opened on its WAD as a whole, and no map has been shown yet. */
    void choose(MapSelection wanted) {
        if (map().equals(new MapSelection(wanted.wad(), ""))) {
            setInput(new MapEditorInput(wanted));
            setPartName(getEditorInput().getName());
            load();
        }
    }

    /** The map's page; null while it is being read, or where that failed. */
    public @Nullable MapPage page() {
        return page;
    }

    CommandStack commandStack() {
        return domain.getCommandStack();
    }

    DefaultEditDomain domain() {
        return domain;
    }

    EditorSelection selection() {
        return selection;
    }

    /** The fingerprint of the map when it was read or saved last. */
    String fingerprint() {
        return fingerprint;
    }

    /** Reads the map, again if it was, in the background. Changes that were not saved are lost. */
    void load() {
        MapSelection map = map();
        if (page == null) {
            showMessage("Reading " + (map.map().isEmpty() ? "" : map.map() + " of ") + map.wad().getName() + "...");
        }
        MapLoading old = loading;
        if (old != null) {
            old.cancel();
        }
        loading = new MapLoading(this, map);
        loading.schedule();
    }

    /** Shows a map that was read. */
    void show(LoadedMap loaded) {
        Composite stack = pages;
        if (stack == null || stack.isDisposed()) {
            return;
        }
        MapSelection map = new MapSelection(map().wad(), loaded.document().original().name());
        if (map().map().isEmpty()) {
            setInput(new MapEditorInput(map));
        }
        setPartName(getEditorInput().getName());
        fingerprint = loaded.fingerprint();
        domain.getCommandStack().flush();
        MapPage old = page;
        MapPage fresh = new MapPage(stack, this, map, loaded.document());
        if (old != null) {
            fresh.lookLike(old);
            old.dispose();
        }
        page = fresh;
        ((StackLayout) stack.getLayout()).topControl = fresh.control();
        stack.layout();
        playtest.attach(fresh);
        showProblems();
        selection.attach(fresh.viewer());
        firePropertyChange(PROP_DIRTY);
    }

    /** Says why there is no map to be seen. */
    void showMessage(String text) {
        Composite stack = pages;
        MessagePage shown = message;
        if (stack != null && !stack.isDisposed() && shown != null) {
            shown.setText(text);
            ((StackLayout) stack.getLayout()).topControl = shown.control();
            stack.layout();
        }
    }

    /**
     * The map has been changed in the file by another program.
     *
     * @param newFingerprint of the map as it is there now
     */
    void changedOnDisk(String newFingerprint) {
        MapPage shown = page;
        if (shown == null || !isDirty()) {
            load();
        } else {
            shown.offerReload(() -> fingerprint = newFingerprint);
        }
    }

    /** The problems of the WAD have changed. */
    void showProblems() {
        MapPage shown = page;
        if (shown != null && !shown.control().isDisposed()) {
            shown.showProblems(MapProblem.of(map()));
        }
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        MapPage shown = page;
        if (shown != null) {
            MapSaving.save(this, shown.viewer().document(), monitor);
        }
    }

    /** The map has been saved. */
    void saved(String newFingerprint) {
        fingerprint = newFingerprint;
        commandStack().markSaveLocation();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a map is saved into its WAD");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isDirty() {
        return commandStack().isDirty();
    }

    @Override
    public void commandStackChanged(@Nullable EventObject event) {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void setFocus() {
        MapPage shown = page;
        if (shown != null) {
            shown.setFocus();
        } else if (message != null) {
            message.control().setFocus();
        }
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> type) {
        MapPage shown = page;
        if (type == IContentOutlinePage.class) {
            return type.cast(new MapOutlinePage(this));
        }
        if (type == IPropertySheetPage.class) {
            PropertySheetPage sheet = new PropertySheetPage();
            sheet.setRootEntry(new UndoablePropertySheetEntry(commandStack()));
            return type.cast(sheet);
        }
        if (type == PlaytestMap.class) {
            return type.cast(playtest);
        }
        if (type == MapSelection.class) {
            return type.cast(map());
        }
        if (type == IFile.class || type == IResource.class) {
            return type.cast(map().wad());
        }
        if (type == IGotoMarker.class) {
            return type.cast(new MarkerOpener(this));
        }
        if (type == CommandStack.class) {
            return type.cast(commandStack());
        }
        return type == MapDocument.class && shown != null ? type.cast(shown.viewer().document())
                : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        MapLoading unfinished = loading;
        if (unfinished != null) {
            unfinished.cancel();
        }
        WadWatch watching = watch;
        if (watching != null) {
            watching.dispose();
        }
        playtest.dispose();
        commandStack().removeCommandStackListener(this);
        commandStack().flush();
        domain.setActiveTool(null);
        super.dispose();
    }
}
