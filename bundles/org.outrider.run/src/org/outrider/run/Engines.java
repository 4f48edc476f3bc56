/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.outrider.engine.GameEngine;

/** Finds the engines that are installed: OSGi services, or, outside of a framework, providers on the class path. */
public final class Engines {

    private Engines() {
    }

    /** All installed engines, sorted by name. */
    public static List<GameEngine> all() {
        Bundle bundle = FrameworkUtil.getBundle(Engines.class);
        List<GameEngine> engines = bundle == null ? providers() : services(bundle.getBundleContext());
        engines.sort(Comparator.comparing(GameEngine::id));
        return List.copyOf(engines);
    }

    /**
     * The engine of that name.
     *
     * @throws PlaytestException where it is not installed
     */
    public static GameEngine get(String id) throws PlaytestException {
        List<GameEngine> engines = all();
        return engines.stream().filter(engine -> engine.id().equals(id)).findFirst()
                .orElseThrow(() -> new PlaytestException("the engine '" + id + "' is not installed; there "
                        + (engines.isEmpty() ? "is none" : "are " + engines.stream().map(GameEngine::id).toList())));
    }

    private static List<GameEngine> providers() {
        List<GameEngine> engines = new ArrayList<>();
        ServiceLoader.load(GameEngine.class, Engines.class.getClassLoader()).forEach(engines::add);
        return engines;
    }

    private static List<GameEngine> services(BundleContext context) {
        List<GameEngine> engines = new ArrayList<>();
        try {
            for (ServiceReference<GameEngine> reference : context.getServiceReferences(GameEngine.class, null)) {
                GameEngine engine = context.getService(reference);
                if (engine != null) {
                    engines.add(engine);
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("no filter was given", e);
        }
        return engines;
    }
}
