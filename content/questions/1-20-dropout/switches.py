import torch
from torch import nn
from torch.nn.functional import dropout

torch.manual_seed(0)
x = torch.ones(100_000)


class Sublayer(nn.Module):
    """Two ways to apply dropout in a module; the second one ignores eval()."""

    def __init__(self):
        super().__init__()
        self.drop = nn.Dropout(0.1)

    def forward(self, x):
        return self.drop(x), dropout(x, 0.1)


def zeros(outputs):
    return "      ".join(f"{(y == 0).float().mean():.2f}" for y in outputs)


layer = Sublayer()
print("share of zeros          nn.Dropout  F.dropout(x, 0.1)")
print("train()                    ", zeros(layer(x)))
with torch.no_grad():
    print("train(), no_grad()         ", zeros(layer(x)))
layer.eval()
print("eval()                     ", zeros(layer(x)))
module, function = layer(x)
assert torch.equal(module, x) and not torch.equal(function, x)
assert torch.equal(dropout(x, 0.1, training=layer.training), x)  # the fix
