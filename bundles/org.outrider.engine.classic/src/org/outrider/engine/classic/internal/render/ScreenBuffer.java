/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

/**
 * The memory of a picture in a screen format.
 *
 * @param bytes direct and little-endian
 * @param words the same memory
 */
record ScreenBuffer(ByteBuffer bytes, IntBuffer words) {

    static ScreenBuffer of(int size) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(size).order(ByteOrder.LITTLE_ENDIAN);
        return new ScreenBuffer(bytes, bytes.asIntBuffer());
    }
}
