/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;

/** The pictures of findings as data addresses. */
final class Pictures {

    private static final int PNG_SIGNATURE = 0x89504e47;

    private Pictures() {
    }

    /**
     * The screenshots that a finding names, as far as they are PNG files inside the folder.
     *
     * @param notices takes a sentence for each that is not
     */
    static List<String> of(Finding finding, @Nullable Path folder, List<String> notices) {
        List<String> addresses = new ArrayList<>();
        for (Evidence evidence : finding.evidence()) {
            if (evidence instanceof Evidence.Screenshot picture && folder != null) {
                Path base = folder.toAbsolutePath().normalize();
                Path file = base.resolve(picture.file()).normalize();
                try {
                    if (!file.startsWith(base)) {
                        throw new IOException("it is not in the folder of the results");
                    }
                    byte[] bytes = Files.readAllBytes(file);
                    if (bytes.length < 8 || ByteBuffer.wrap(bytes).getInt() != PNG_SIGNATURE) {
                        throw new IOException("it is no PNG");
                    }
                    addresses.add("data:image/png;base64," + Base64.getEncoder().encodeToString(bytes));
                } catch (IOException e) {
                    notices.add("The picture " + picture.file() + " is not sent: " + e.getMessage() + ".");
                }
            }
        }
        return addresses;
    }
}
