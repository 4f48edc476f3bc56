/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.torch;

/** libtorch is not there, or cannot do what was asked of it; the message says why, in words for users. */
public class TorchException extends Exception {

    public TorchException(String message) {
        super(message);
    }

    public TorchException(String message, Throwable cause) {
        super(message, cause);
    }
}
