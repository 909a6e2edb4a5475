import torch
from torch.autograd import grad
from torch.nn.functional import layer_norm

torch.manual_seed(0)
n, d, d_ff = 8, 64, 256


def weights():
    up = torch.randn(d, d_ff, dtype=torch.float64) / d**0.5
    down = torch.randn(d_ff, d, dtype=torch.float64) / d_ff**0.5
    return up.requires_grad_(), down.requires_grad_()


def norm(x):
    return layer_norm(x, (d,), eps=0.0)


def ffn(x, up, down):
    return (norm(x) @ up).relu() @ down


(up1, down1), (up2, down2) = weights(), weights()
x = torch.randn(n, d, dtype=torch.float64)
u = x + ffn(x, up1, down1)  # the residual stream between the two
y = u + ffn(u, up2, down2)

# Layer 2 reads what the cells of layer 1 wrote, through down1 @ C @ up2.
C = torch.eye(d, dtype=torch.float64) - 1 / d  # LayerNorm subtracts the mean ...
sigma = u.std(-1, unbiased=False, keepdim=True)  # ... and divides by this
cells = (norm(x) @ up1).relu()
read = (x @ C @ up2 + cells @ (down1 @ C @ up2)) / sigma
assert torch.allclose(read, norm(u) @ up2)

# If both read x, they are exactly one network of twice the width.
wide = x + ffn(x, torch.cat([up1, up2], 1), torch.cat([down1, down2]))
assert torch.allclose(wide, u + ffn(x, up2, down2))
apart = (y - wide).norm() / (y - x).norm()
print(f"stacked or side by side: outputs differ by {apart:.2f}")

# Backwards: layer 1 hears of the loss directly and through layer 2.
g = torch.randn_like(y)
(direct,) = grad(u, down1, g, retain_graph=True)
(whole,) = grad(y, down1, g)
share = (whole - direct).norm() / whole.norm()
print(f"gradient of layer 1 that comes through layer 2: {share:.2f}")
assert not torch.allclose(whole, direct)

# One FFN used twice: its gradient is the sum over both places.
twin1, twin2 = (up1.detach().clone().requires_grad_() for _ in range(2))
twice = ffn(x + ffn(x, up1, down1), up1, down1)
apart = ffn(x + ffn(x, twin1, down1), twin2, down1)
places = grad(apart, [twin1, twin2], g)
assert torch.allclose(grad(twice, up1, g)[0], sum(places))
