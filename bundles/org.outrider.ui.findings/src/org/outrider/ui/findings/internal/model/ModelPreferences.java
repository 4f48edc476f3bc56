/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.llm.LlmSettings;
import org.outrider.llm.LlmSettings.Limits;

/** Which language model the user has chosen to write bug reports: none, as long as nothing is set. */
public final class ModelPreferences extends AbstractPreferenceInitializer {

    /** The node of these preferences. */
    public static final String NODE = "org.outrider.ui.findings";

    /** One of {@link Provider}, in lower case. */
    static final String PROVIDER = "llm.provider";
    static final String ENDPOINT = "llm.endpoint";
    static final String MODEL = "llm.model";
    static final String FORMAT = "llm.format";
    static final String SCREENSHOTS = "llm.screenshots";
    static final String PREVIEW = "llm.preview";
    static final String REQUEST_KILOBYTES = "llm.requestKilobytes";
    static final String REQUESTS = "llm.requests";
    static final String OUTPUT_TOKENS = "llm.outputTokens";
    static final String COST = "llm.cost";
    static final String INPUT_PRICE = "llm.inputPrice";
    static final String OUTPUT_PRICE = "llm.outputPrice";

    private static final int BYTES = 1000;

    /** Where the language model runs. */
    enum Provider {
        /** There is none, and nothing is sent anywhere. */
        NONE,
        /** On a server of the user's own, without a key where that needs none. */
        LOCAL,
        /** At a provider's, with a key. */
        CLOUD
    }

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences node = DefaultScope.INSTANCE.getNode(NODE);
        node.put(PROVIDER, name(Provider.NONE));
        node.put(FORMAT, LlmSettings.AnswerFormat.SCHEMA.name());
        node.putBoolean(PREVIEW, true);
        node.putBoolean(SCREENSHOTS, false);
        node.putInt(REQUEST_KILOBYTES, Limits.DEFAULT.requestBytes() / BYTES);
        node.putInt(REQUESTS, Limits.DEFAULT.requests());
        node.putInt(OUTPUT_TOKENS, Limits.DEFAULT.outputTokens());
        node.put(COST, Double.toString(Limits.DEFAULT.cost()));
        node.put(INPUT_PRICE, "0");
        node.put(OUTPUT_PRICE, "0");
    }

    static String name(Provider provider) {
        return provider.name().toLowerCase(Locale.ROOT);
    }

    static Provider provider() {
        for (Provider provider : Provider.values()) {
            if (name(provider).equals(get(PROVIDER))) {
                return provider;
            }
        }
        return Provider.NONE;
    }

    /** Whether the user wants to see what is sent before it is. */
    static boolean preview() {
        return Platform.getPreferencesService().getBoolean(NODE, PREVIEW, true, null);
    }

    /**
     * The language model to ask; empty where the user wants none.
     *
     * @throws IllegalArgumentException where what is set makes no sense; the message is for users
     */
    static Optional<LlmSettings> settings() {
        if (provider() == Provider.NONE) {
            return Optional.empty();
        }
        if (get(MODEL).isBlank()) {
            throw new IllegalArgumentException("the language model has no name yet");
        }
        Limits limits = new Limits(number(REQUEST_KILOBYTES) * BYTES, number(REQUESTS), number(OUTPUT_TOKENS),
                amount(COST), amount(INPUT_PRICE), amount(OUTPUT_PRICE));
        return Optional.of(LlmSettings.of(endpoint(), get(MODEL).strip()).withLimits(limits)
                .withFormat(LlmSettings.AnswerFormat.valueOf(get(FORMAT)))
                .withScreenshots(Platform.getPreferencesService().getBoolean(NODE, SCREENSHOTS, false, null)));
    }

    private static @Nullable URI endpoint() {
        String address = get(ENDPOINT).strip();
        if (address.isEmpty() && provider() == Provider.LOCAL) {
            throw new IllegalArgumentException("a server of your own needs its address");
        }
        try {
            return address.isEmpty() ? null : new URI(address);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + address, e);
        }
    }

    private static int number(String key) {
        return Platform.getPreferencesService().getInt(NODE, key, 0, null);
    }

    private static double amount(String key) {
        try {
            return Double.parseDouble(get(key).strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an amount of money: " + get(key), e);
        }
    }

    private static String get(String key) {
        return Platform.getPreferencesService().getString(NODE, key, "", null);
    }
}
