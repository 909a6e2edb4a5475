import torch
from torch.nn.functional import layer_norm

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d = 16, 512


def LN(x):
    return layer_norm(x, (x.shape[-1],), eps=0.0)


def RMS(x):
    return x / x.square().mean(-1, keepdim=True).sqrt()


x, a, b = torch.randn(n, d), torch.rand(n, 1) + 0.5, torch.randn(n, 1)
y, one, zero, close = LN(x), torch.ones(d), torch.zeros(d), torch.allclose
J = torch.autograd.functional.jacobian(LN, x[0])
for claim, holds in {
    "LN(a x + b 1) = LN(x)": close(LN(a * x + b), y),
    "RMS(a x) = RMS(x)": close(RMS(a * x), RMS(x)),
    "RMS(x + b 1) = RMS(x)": close(RMS(x + b), RMS(x)),
    "LN(x) is orthogonal to 1": close(y @ one, zero[:n]),
    "LN(x) has length sqrt(d)": close(y.norm(dim=-1), one[:n] * d**0.5),
    "Jacobian removes 1 and LN(x)": close(J @ one, zero) and close(J @ y[0], zero),
    "rank of the Jacobian is d - 2": torch.linalg.matrix_rank(J).item() == d - 2,
    "one token alone gives the same": close(LN(x[:1]), y[:1]),
}.items():
    print(f"{claim:32}{holds}")
    assert holds == (claim != "RMS(x + b 1) = RMS(x)")
