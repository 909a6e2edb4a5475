import torch
from torch.autograd import grad
from torch.nn.functional import layer_norm

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, d_ff = 8, 64, 256
x, gamma = torch.randn(n, d), 1 + 0.1 * torch.randn(d)
up1, up2 = ((torch.randn(d, d_ff) / d**0.5).requires_grad_() for _ in range(2))
down1, down2 = ((torch.randn(d_ff, d) / d_ff**0.5).requires_grad_() for _ in range(2))
norm = lambda x: layer_norm(x, (d,), gamma, eps=0.0)
ffn = lambda x, up, down: (norm(x) @ up).relu() @ down

a = (norm(x) @ up1).relu()  # activations of layer 1
u = x + a @ down1  # the residual stream between the two FFNs
y = u + ffn(u, up2, down2)
C = torch.eye(d) - 1 / d  # LayerNorm subtracts the mean, divides by sigma, applies gamma
sigma = u.std(-1, unbiased=False, keepdim=True)
link = down1 @ C @ gamma.diag() @ up2  # (d_ff, d_ff): from units of layer 1 to layer 2
assert torch.allclose((x @ C @ gamma.diag() @ up2 + a @ link) / sigma, norm(u) @ up2)

wide = x + ffn(x, torch.cat([up1, up2], 1), torch.cat([down1, down2]))
assert torch.allclose(wide, u + ffn(x, up2, down2))  # same input: one FFN of twice the width
print(f"stacked against side by side: {(y - wide).norm() / (y - x).norm():.2f} of the change")
g = torch.randn_like(y)  # the gradient that arrives at the top of the residual stream
(direct,), (whole,) = grad(u, down1, g, retain_graph=True), grad(y, down1, g)
print(f"gradient of layer 1 through layer 2: {(whole - direct).norm() / whole.norm():.2f} of its norm")
assert not torch.allclose(wide, y) and not torch.allclose(whole, direct)
