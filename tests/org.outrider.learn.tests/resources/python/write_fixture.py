# SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later
"""Writes the fixture of PythonWeightsTest with PyTorch: networks of Arnold's shape, but small, and what they say."""
import json
import sys
from collections import OrderedDict

import torch
from torch import nn
from torch.nn import functional

CHANNELS, HISTORY, HEIGHT, WIDTH, ACTIONS, HIDDEN, STEPS = 3, 2, 24, 32, 5, 16, 4


class Network(nn.Module):
    """Convolutions, embeddings of health and ammunition, a hidden layer or a memory, dueling heads."""

    def __init__(self, recurrent):
        super().__init__()
        planes = CHANNELS if recurrent else CHANNELS * HISTORY
        self.conv = nn.Sequential(nn.Conv2d(planes, 8, 6, 3), nn.ReLU(), nn.Conv2d(8, 8, 3, 2), nn.ReLU())
        self.variables = nn.ModuleList([nn.Embedding(11, 8), nn.Embedding(31, 8)])
        features = 8 * 3 * 4 + 2 * 8
        if recurrent:
            self.rnn = nn.LSTM(features, HIDDEN, batch_first=True)
        else:
            self.hidden = nn.Linear(features, HIDDEN)
        self.action_values = nn.Linear(HIDDEN, ACTIONS)
        self.state_value = nn.Linear(HIDDEN, 1)

    def forward(self, frames, rows):
        picture = self.conv(frames.float() / 255).flatten(1)
        inputs = torch.cat([picture] + [table(rows[:, i]) for i, table in enumerate(self.variables)], 1)
        if hasattr(self, "rnn"):
            inner = self.rnn(inputs.unsqueeze(0))[0].squeeze(0)
        else:
            inner = torch.sigmoid(self.hidden(inputs))
        advantages = self.action_values(inner)
        return self.state_value(inner) + advantages - advantages.mean(1, keepdim=True)


def example(planes, count):
    """Pictures and rows that need no chance: a test makes the same ones."""
    frames = (torch.arange(count * planes * HEIGHT * WIDTH) * 31 % 256).to(torch.uint8)
    rows = torch.stack([torch.arange(count) * 3 % 11, torch.arange(count) * 7 % 31], 1)
    return frames.view(count, planes, HEIGHT, WIDTH), rows


torch.manual_seed(20)
said = {}

feed_forward = Network(recurrent=False)
frames, rows = example(CHANNELS * HISTORY, STEPS)
optimizer = torch.optim.RMSprop(feed_forward.parameters(), lr=1e-3)
functional.smooth_l1_loss(feed_forward(frames, rows), torch.ones(STEPS, ACTIONS)).backward()
optimizer.step()
said["feed_forward"] = feed_forward(frames, rows).detach().flatten().tolist()
torch.save(feed_forward.state_dict(), sys.argv[1] + "/feed_forward.pth")
torch.save(OrderedDict(iteration=400, network=feed_forward.state_dict(), optimizer=optimizer.state_dict(),
                       best_score=12.5), sys.argv[1] + "/training.pth")

recurrent = Network(recurrent=True)
frames, rows = example(CHANNELS, STEPS)
said["recurrent"] = recurrent(frames, rows).detach().flatten().tolist()
torch.save(nn.DataParallel(recurrent).state_dict(), sys.argv[1] + "/recurrent.pth")

with open(sys.argv[1] + "/said.json", "w") as file:
    json.dump({"pytorch": torch.__version__, **said}, file, indent=1)
    file.write("\n")
