import torch
from torch.nn.functional import layer_norm

torch.set_default_dtype(torch.float64)
n, d, L, gain = 3, 6, 5, 1.5


def LN(x):
    return layer_norm(x, (d,), eps=0.0)


def grid(rows, a, b, c, modulus):  # by a formula, so that the test can rebuild it
    entry = lambda i, j: (a * i + b * j + c) % modulus - modulus // 2
    return torch.tensor([[float(entry(i, j)) for j in range(d)] for i in range(rows)])


weights = [0.1 * grid(d, 7, 3, 2 * layer, 5) for layer in range(L)]
arriving = grid(n, 3, 2, 1, 7)
for wiring in ("pre", "post", "none"):
    x = LN(grid(n, 5, 3, 0, 11)).requires_grad_()
    trunk = [x]
    for W in weights:
        F = gain * ((LN(x) if wiring == "pre" else x) @ W)
        x = LN(x + F) if wiring == "post" else x + F
        x.retain_grad()
        trunk.append(x)
    out = LN(x) if wiring == "pre" else x
    (out * arriving).sum().backward()
    for layer, x in enumerate(trunk):
        variance, gradient = x.var(unbiased=False), x.grad.norm() / arriving.norm()
        print(f"{wiring} x_{layer} variance {variance:.8f} gradient {gradient:.8f}")
