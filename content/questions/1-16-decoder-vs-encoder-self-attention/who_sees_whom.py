import torch
from torch import nn
from torch.autograd.functional import jacobian

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d = 4, 16
layers = [nn.TransformerEncoderLayer(d, 2, 4 * d, 0.0, batch_first=True) for _ in range(2)]
later = torch.ones(n, n, dtype=torch.bool).triu(1)  # True = hidden: keys j > i


def stack(x, hidden=None):  # two layers; only the mask makes them encoder or decoder
    for layer in layers:
        x = layer(x[None], src_mask=hidden)[0]
    return x


def reach(f, x):  # entry (i, j) is 1 if output i depends on row j of x
    return (jacobian(f, x).square().sum((1, 3)) > 1e-20).int()


y, start = torch.randn(n, d), torch.randn(1, d)  # embedded y_1 ... y_4 and <s>
encoder = reach(stack, y)
decoder = reach(lambda u: stack(u, later), y)
target = reach(lambda t: stack(torch.cat([start, t[:-1]]), later), y)  # shifted right
print("encoder   decoder   decoder and its targets")
for rows in zip(encoder.tolist(), decoder.tolist(), target.tolist()):
    print("   ".join(" ".join(str(entry) for entry in row) for row in rows))
assert encoder.all() and torch.equal(decoder, encoder.tril())  # diagonal included
assert torch.equal(target, encoder.tril(-1))  # never the word to be predicted
