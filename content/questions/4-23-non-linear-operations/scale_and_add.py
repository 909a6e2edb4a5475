import torch
from torch.autograd.functional import jacobian
from torch.nn.functional import gelu, layer_norm, silu

torch.manual_seed(0)
n, d = 6, 32
W, U, O = (torch.randn(d, d, dtype=torch.float64) / d**0.5 for _ in range(3))
X, Y = (torch.randn(n, d, dtype=torch.float64) for _ in range(2))


def bare(x):  # attention without softmax, one head, no mask
    return (x @ W) @ (x @ U).T @ (x @ O)


def attention(x):
    return ((x @ W) @ (x @ U).T / d**0.5).softmax(-1) @ (x @ O)


frozen = ((X @ W) @ (X @ U).T / d**0.5).softmax(-1)
operations = {
    "x W": lambda x: x @ W,
    "A x W, A given": lambda x: frozen @ x @ W,
    "ReLU": torch.relu,
    "GELU": gelu,
    "SiLU": silu,
    "gate silu(xW) * xU": lambda x: silu(x @ W) * (x @ U),
    "gate xW * xU": lambda x: (x @ W) * (x @ U),
    "LayerNorm": lambda x: layer_norm(x, (d,), eps=0.0),
    "softmax": lambda x: x.softmax(-1),
    "attention": attention,
    "without softmax": bare,
    "... twice": lambda x: bare(bare(x)),
}
print("                     f(2x) / f(x)  f(x+y) = f(x) + f(y)")
degree, adds = {}, {}
for name, f in operations.items():
    power = (f(2 * X) / f(X)).masked_select(f(X) != 0)
    degree[name] = power[0].item() if torch.allclose(power, power[0]) else None
    adds[name] = torch.allclose(f(X + Y), f(X) + f(Y))
    shown = "varies" if degree[name] is None else f"{degree[name]:.0f}"
    print(f"{name:20s} {shown:>12s}  {'yes' if adds[name] else 'no':>12s}")

assert [name for name, yes in adds.items() if yes] == ["x W", "A x W, A given"]
assert [round(degree[k]) for k in ("ReLU", "LayerNorm")] == [2, 1]
assert [round(degree[k]) for k in ("without softmax", "... twice")] == [2**3, 2**9]

x, one = X[0], torch.eye(d, dtype=torch.float64)
y, sigma, z = x.softmax(-1), x.std(unbiased=False), layer_norm(x, (d,), eps=0.0)
softmax_slope = torch.diag(y) - torch.outer(y, y)
norm_slope = (one - 1 / d - torch.outer(z, z) / d) / sigma
assert torch.allclose(jacobian(operations["softmax"], x), softmax_slope)
assert torch.allclose(jacobian(operations["LayerNorm"], x), norm_slope)

x = torch.linspace(-5, 5, 100001, dtype=torch.float64)
for name, f in (("GELU", gelu), ("SiLU", silu)):
    print(f"{name} is lowest at x = {x[f(x).argmin()]:.2f}: {f(x).min():.3f}")
