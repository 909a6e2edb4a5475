import torch
from torch.nn.functional import batch_norm, layer_norm

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d = 4096, 512


def LN(x):
    return layer_norm(x, (x.shape[-1],), eps=0.0)


def RMS(x):
    return x / x.square().mean(-1, keepdim=True).sqrt()


# What is thrown away: one shift and one positive scale per token.
x = torch.randn(n, d)
y, a, b = LN(x), torch.rand(n, 1) + 0.5, torch.randn(n, 1)
assert torch.allclose(LN(a * x + b), y)  # the same for every a > 0 and b
assert torch.allclose(y.sum(-1), torch.zeros(n))  # orthogonal to the ones ...
assert torch.allclose(y.norm(dim=-1), torch.full((n,), d**0.5))  # ... on a sphere
J = torch.autograd.functional.jacobian(LN, x[0])
assert torch.linalg.matrix_rank(J) == d - 2
assert torch.allclose(J @ torch.ones(d), torch.zeros(d))
assert torch.allclose(J @ (x[0] - x[0].mean()), torch.zeros(d))
assert torch.equal(LN(torch.tensor([3.0, 7.0])), torch.tensor([-1.0, 1.0]))  # d = 2

# Rotating the features commutes with dividing, not with subtracting the mean.
Q = torch.linalg.qr(torch.randn(d, d))[0]
assert torch.allclose(RMS(x @ Q), RMS(x) @ Q)
assert not torch.allclose(LN(x @ Q), LN(x) @ Q)

# What breaks it: one feature of another scale.
sign = torch.randn(n).sign()
print("one feature at   share of the norm   spread of the others: LN     BN")
for m in (1, 10, 100, 1000):
    x[:, 0] = m * sign
    y, z = LN(x), batch_norm(x, None, None, training=True, eps=0.0)
    share = (y[:, 0].square() / d).mean()
    ln, bn = (v[:, 1:].std(-1).mean() for v in (y, z))
    print(f"{m:14d} {share:19.2f} {ln:28.2f} {bn:6.2f}")
    assert abs(ln - (1 + m**2 / d) ** -0.5) < 0.01 and abs(bn - 1) < 0.01
assert y.abs().max() < (d - 1) ** 0.5  # no feature can exceed this
