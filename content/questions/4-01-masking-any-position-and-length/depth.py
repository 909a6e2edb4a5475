import torch
from torch.autograd.functional import jacobian

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, layers = 8, 16, 3
i, j = torch.arange(n)[:, None], torch.arange(n)
masks = {
    "padding": (j < 6) & (i >= 0),
    "causal": j <= i,
    "window": (j <= i) & (j > i - 3),
    "packed": (j <= i) & ((i < 5) == (j < 5)),
    "no self": j != i,
}
W, x = torch.randn(layers, 3, d, d) / d**0.5, torch.randn(n, d)


def stack(x, E):
    for w in W:
        q, k, v = x @ w
        x = x + (q @ k.T / d**0.5 + E.double().log()).softmax(-1) @ v
    return x


print("mask     one layer  three layers")
for name, E in masks.items():
    reach = jacobian(lambda x: stack(x, E), x).abs().sum((1, 3)) > 0
    one = E | (i == j)  # the residual connection adds the diagonal
    assert torch.equal(reach, torch.matrix_power(one.double(), layers) > 0)
    print(f"{name:8} {one.sum():9} {reach.sum():13}")
