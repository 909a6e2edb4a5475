import torch
from torch import nn
from torch.nn.functional import dropout

torch.manual_seed(0)
x = torch.ones(100_000)
layer = nn.Dropout(0.1)


def show(name):
    shares = [(y == 0).float().mean() for y in (layer(x), dropout(x, 0.1))]
    print(f"{name:18s}{shares[0]:11.2f}{shares[1]:19.2f}")


print("share of zeros     nn.Dropout  F.dropout(x, 0.1)")
show("train()")
with torch.no_grad():
    show("train(), no_grad()")
layer.eval()
show("eval()")
assert torch.equal(layer(x), x) and not torch.equal(dropout(x, 0.1), x)
assert torch.equal(dropout(x, 0.1, training=layer.training), x)  # the fix
