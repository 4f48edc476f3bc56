/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.model;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.llm.KeySource;

/**
 * The key of the language model in the secure storage of the platform, where it lies encrypted; nowhere else. The storage
 * may ask the user for its password, so that this is nothing for the workbench's thread.
 */
final class StoredKey {

    private static final String NODE = "org.outrider.llm";
    private static final String KEY = "key";

    private StoredKey() {
    }

    /**
     * The key as it is now; that of the environment where none is stored.
     *
     * @throws IOException where the storage cannot be opened
     */
    static KeySource read() throws IOException {
        try {
            @Nullable String key = node().get(KEY, null);
            return key == null || key.isBlank() ? KeySource.environment() : () -> Optional.of(key);
        } catch (StorageException e) {
            throw new IOException("The key cannot be read from the secure storage: " + e.getMessage(), e);
        }
    }

    /**
     * Keeps a key in place of the one before.
     *
     * @throws IOException where the storage cannot be opened or written
     */
    static void keep(String key) throws IOException {
        try {
            ISecurePreferences node = node();
            node.put(KEY, key, true);
            node.flush();
        } catch (StorageException e) {
            throw new IOException("The key cannot be kept in the secure storage: " + e.getMessage(), e);
        }
    }

    /**
     * Forgets the key.
     *
     * @throws IOException where the storage cannot be written
     */
    static void forget() throws IOException {
        ISecurePreferences node = node();
        node.remove(KEY);
        node.flush();
    }

    /** Whether there is one; asks for no password. */
    static boolean isThere() {
        @Nullable ISecurePreferences root = SecurePreferencesFactory.getDefault();
        if (root == null || !root.nodeExists(NODE)) {
            return false;
        }
        for (String name : root.node(NODE).keys()) {
            if (name.equals(KEY)) {
                return true;
            }
        }
        return false;
    }

    private static ISecurePreferences node() throws IOException {
        @Nullable ISecurePreferences root = SecurePreferencesFactory.getDefault();
        if (root == null) {
            throw new IOException("There is no secure storage on this system.");
        }
        return root.node(NODE);
    }
}
