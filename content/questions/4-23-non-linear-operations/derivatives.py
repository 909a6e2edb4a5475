import torch
from torch.autograd.functional import jacobian
from torch.nn.functional import gelu, layer_norm, silu

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d = 8
x, I = torch.randn(d), torch.eye(d)
y, z = x.softmax(-1), layer_norm(x, (d,), eps=0.0)
assert torch.allclose(jacobian(lambda s: s.softmax(-1), x), torch.diag(y) - torch.outer(y, y))
by_formula = (I - torch.ones(d, d) / d - torch.outer(z, z) / d) / x.std(unbiased=False)
assert torch.allclose(jacobian(lambda s: layer_norm(s, (d,), eps=0.0), x), by_formula)

t = torch.linspace(-6, 6, 120001, requires_grad=True)
normal = torch.distributions.Normal(0.0, 1.0)
slopes = {
    "GELU": (gelu, normal.cdf(t) + t * normal.log_prob(t).exp()),
    "SiLU": (silu, t.sigmoid() * (1 + t * (1 - t.sigmoid()))),
}
for name, (f, slope) in slopes.items():
    assert torch.allclose(torch.autograd.grad(f(t).sum(), t)[0], slope)
    lowest = f(t).argmin()
    print(f"{name}: lowest value {f(t)[lowest].item():.3f} at x = {t[lowest].item():.2f}, "
          f"largest slope {slope.max().item():.2f}")
gap = (gelu(t) - gelu(t, approximate="tanh")).abs().max().item()
print(f"GELU and its tanh approximation differ by at most {gap:.5f}")
assert gap < 0.0005
