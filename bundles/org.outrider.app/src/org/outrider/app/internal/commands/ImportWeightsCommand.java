/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.learn.TrainingSettings;
import org.outrider.learn.WeightsImport;
import org.outrider.learn.WeightsReport;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.torch.TorchException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code import-weights}: makes an agent of weights that PyTorch saved. */
@Command(name = "import-weights", sortOptions = false,
        description = "Makes a checkpoint of weights that PyTorch saved (torch.save of a state_dict), and tells what"
                + " did not fit. Weights are taken over by their names: conv.0.weight, variables.0.weight, hidden.weight or"
                + " rnn.weight_ih, action_values.weight, state_value.weight, game_features.0.weight and so on;"
                + " something may stand before them.",
        footerHeading = "%nExample:%n",
        footer = "  outrider import-weights net.pth --scenario defend_the_center --preset arnold --to net.checkpoint")
public final class ImportWeightsCommand extends WadCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "The file of PyTorch's.")
    private Path weights = Path.of("");

    @Option(names = "--to", paramLabel = "FILE", description = "The checkpoint. Default: beside the file.")
    private @Nullable Path target;

    @Mixin
    private TrainOptions options = new TrainOptions();

    private final IwadLocator locator;

    /** The command on this system. */
    public ImportWeightsCommand() {
        this(IwadLocator.ofSystem());
    }

    ImportWeightsCommand(IwadLocator locator) {
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, IOException {
        TrainingSettings settings;
        try {
            settings = options.settings(locator);
        } catch (IllegalArgumentException e) {
            throw usageError(String.valueOf(e.getMessage()));
        }
        Path chosen = target;
        Path checkpoint = chosen != null ? chosen : weights.resolveSibling(weights.getFileName() + ".checkpoint");
        try {
            WeightsReport report = WeightsImport.run(weights, settings, checkpoint);
            out().println(report.taken().size() + " tensors were taken over");
            tell("by chance, since the file lacks them", report.missing());
            tell("by chance, since their shapes differ", report.misshapen());
            tell("in the file, but without a place in the network", report.unused());
            out().println("agent: " + checkpoint);
        } catch (TorchException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.OK;
    }

    private void tell(String what, List<String> names) {
        if (!names.isEmpty()) {
            out().println(what + ": " + String.join("; ", names));
        }
    }
}
