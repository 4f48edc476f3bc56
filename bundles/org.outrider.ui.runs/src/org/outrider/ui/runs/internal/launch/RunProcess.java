/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.debug.core.model.ISuspendResume;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.ui.runs.RunControl;

/** A run as the debug platform sees it: a process with a console that can be stopped, paused and resumed. */
final class RunProcess extends PlatformObject implements IProcess, ISuspendResume {

    private final ILaunch launch;
    private final String label;
    private final RunOutput output;
    private final RunControl control;
    private final Map<String, String> attributes = new ConcurrentHashMap<>();
    private volatile boolean stopping;
    private volatile @Nullable Integer exit;

    RunProcess(ILaunch launch, String label, RunOutput output, RunControl control) {
        this.launch = launch;
        this.label = label;
        this.output = output;
        this.control = control;
        attributes.put(ATTR_PROCESS_TYPE, "org.outrider.run");
        attributes.put(ATTR_PROCESS_LABEL, label);
        attributes.put(DebugPlugin.ATTR_LAUNCH_TIMESTAMP, Long.toString(System.currentTimeMillis()));
        launch.addProcess(this);
        fire(DebugEvent.CREATE);
    }

    /** The run is over. */
    void ended(int exitValue) {
        exit = exitValue;
        attributes.put(DebugPlugin.ATTR_TERMINATE_TIMESTAMP, Long.toString(System.currentTimeMillis()));
        fire(DebugEvent.TERMINATE);
    }

    @Override
    public boolean canTerminate() {
        return exit == null && !stopping;
    }

    @Override
    public boolean isTerminated() {
        return exit != null;
    }

    @Override
    public void terminate() {
        if (canTerminate()) {
            stopping = true;
            control.stop();
            fire(DebugEvent.CHANGE);
        }
    }

    @Override
    public boolean canSuspend() {
        return canTerminate() && !control.isPaused();
    }

    @Override
    public boolean canResume() {
        return canTerminate() && control.isPaused();
    }

    @Override
    public boolean isSuspended() {
        return canResume();
    }

    @Override
    public void suspend() {
        control.pause();
        output.println("paused");
        fire(DebugEvent.SUSPEND);
    }

    @Override
    public void resume() {
        control.resume();
        output.println("resumed");
        fire(DebugEvent.RESUME);
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public ILaunch getLaunch() {
        return launch;
    }

    @Override
    public IStreamsProxy getStreamsProxy() {
        return output;
    }

    @Override
    public void setAttribute(@Nullable String key, @Nullable String value) {
        if (key != null && value != null) {
            attributes.put(key, value);
            fire(DebugEvent.CHANGE);
        }
    }

    @Override
    public @Nullable String getAttribute(@Nullable String key) {
        return key == null ? null : attributes.get(key);
    }

    @Override
    public int getExitValue() throws DebugException {
        Integer value = exit;
        if (value == null) {
            throw new DebugException(Status.error("the run goes on"));
        }
        return value;
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> type) {
        if (type == IProcess.class || type == ISuspendResume.class) {
            return type.cast(this);
        }
        if (type == ILaunch.class) {
            return type.cast(launch);
        }
        return super.getAdapter(type);
    }

    private void fire(int kind) {
        DebugPlugin.getDefault().fireDebugEventSet(new DebugEvent[] {new DebugEvent(this, kind)});
    }
}
