/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.torch;

import org.bytedeco.pytorch.Device;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.DeviceType;

/**
 * What networks are computed on.
 *
 * @param cuda true for an NVIDIA GPU, false for the processor
 * @param description what was found, in a line for users
 */
public record ComputeDevice(boolean cuda, String description) {

    /**
     * Chooses a device.
     *
     * @param wish auto, cpu or cuda; auto takes a GPU where libtorch can use one
     * @throws TorchException where libtorch cannot be loaded, or the GPU that was asked for cannot be used
     */
    public static ComputeDevice choose(String wish) throws TorchException {
        Libtorch.load();
        boolean found = torch.cuda_is_available();
        return switch (wish) {
            case "cpu" -> processor("as asked");
            case "cuda" -> {
                if (!found) {
                    throw new TorchException("no GPU can be used: " + whyNoGpu());
                }
                yield gpu();
            }
            case "auto" -> found ? gpu() : processor(whyNoGpu());
            default -> throw new IllegalArgumentException("'" + wish + "' is none of the devices auto, cpu, cuda");
        };
    }

    /** The device as libtorch names it; made anew each time and owned by the caller. */
    public Device toDevice() {
        return new Device(cuda ? DeviceType.CUDA : DeviceType.CPU);
    }

    private static ComputeDevice processor(String reason) {
        return new ComputeDevice(false, "CPU (" + reason + "), libtorch " + Libtorch.version());
    }

    private static ComputeDevice gpu() {
        return new ComputeDevice(true, "CUDA, libtorch " + Libtorch.version());
    }

    private static String whyNoGpu() {
        return torch.hasCUDA() ? "libtorch found no CUDA driver or GPU"
                : "this libtorch is built without CUDA; the feature org.outrider.torch.gpu.feature brings one with it";
    }
}
