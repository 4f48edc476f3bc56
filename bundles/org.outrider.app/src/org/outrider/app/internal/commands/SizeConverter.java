/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import org.outrider.engine.ScreenResolution;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads sizes of pictures from the command line, such as 640x480. */
final class SizeConverter implements ITypeConverter<ScreenResolution> {

    @Override
    public ScreenResolution convert(String value) {
        try {
            return ScreenResolution.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
