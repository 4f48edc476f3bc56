/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import java.util.Map;
import java.util.Optional;

/** Where the key of a language model's server comes from. It is asked for when a request is made, and kept nowhere. */
@FunctionalInterface
public interface KeySource {

    /** The variable that {@link #environment} reads. */
    String VARIABLE = "OUTRIDER_LLM_KEY";

    /** The key, if there is one. Servers on one's own machine often need none. */
    Optional<String> key();

    /** The key in the environment variable {@value #VARIABLE}. */
    static KeySource environment() {
        return of(System.getenv());
    }

    /** The key under {@value #VARIABLE} in these variables. */
    static KeySource of(Map<String, String> environment) {
        return () -> Optional.ofNullable(environment.get(VARIABLE)).filter(key -> !key.isBlank());
    }
}
