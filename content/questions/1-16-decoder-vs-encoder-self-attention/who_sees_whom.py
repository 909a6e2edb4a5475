import torch
from torch import nn
from torch.autograd.functional import jacobian

torch.manual_seed(0)
n, d, h = 4, 16, 2
layers = [nn.TransformerEncoderLayer(d, h, 4 * d, dropout=0.0, batch_first=True).double() for _ in range(2)]
later = torch.ones(n, n, dtype=torch.bool).triu(1)  # True above the diagonal: hidden


def stack(x, hidden=None):
    """Two layers of self-attention and FFN; x (n, d); only the mask tells the roles apart."""
    x = x[None]
    for layer in layers:
        x = layer(x, src_mask=hidden)
    return x[0]


def reach(f, x):
    """Entry (i, j): does output i depend on row j of x?"""
    return (jacobian(f, x).square().sum((1, 3)) > 1e-20).int()  # from (n, d, n, d)


y = torch.randn(n, d, dtype=torch.float64)  # embedded targets y_1 ... y_4
start = torch.randn(1, d, dtype=torch.float64)  # embedded <s>
seen = {
    "encoder, by input": reach(stack, y),
    "decoder, by input": reach(lambda u: stack(u, later), y),
    "decoder, by target": reach(lambda t: stack(torch.cat([start, t[:-1]]), later), y),
}
for name, matrix in seen.items():
    print(name, matrix.tolist())
full, causal, shifted = seen.values()
assert full.all()
assert torch.equal(causal, torch.ones_like(causal).tril())  # j <= i, diagonal included
assert torch.equal(shifted, torch.ones_like(causal).tril(-1))  # y_j only for j < i

changed = torch.cat([y[:-1], -y[-1:]])  # another last token
assert torch.allclose(stack(y, later)[:-1], stack(changed, later)[:-1])  # past stays: cache it
assert not torch.allclose(stack(y)[:-1], stack(changed)[:-1])  # encoder: all must be redone
strict = torch.zeros(n, n).masked_fill(~torch.ones(n, n, dtype=torch.bool).tril(-1), -torch.inf)
print("strict mask, first row:", strict.softmax(-1)[0].tolist())
assert strict.softmax(-1)[0].isnan().all()
