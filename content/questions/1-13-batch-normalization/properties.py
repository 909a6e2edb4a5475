import torch
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)

# Backward: the gradient loses its mean and its component along x_hat.
x = torch.randn(32, 5, requires_grad=True)
g = torch.randn(32, 5)  # gradient with respect to x_hat
deviation = (x.var(0, unbiased=False) + 1e-5).sqrt()
x_hat = (x - x.mean(0)) / deviation
(grad,) = torch.autograd.grad(x_hat, x, g)
assert torch.allclose(grad, (g - g.mean(0) - x_hat * (g * x_hat).mean(0)) / deviation)

# In training, neither the bias nor the scale of the layer before BN matters.
linear, bn = nn.Linear(8, 4), nn.BatchNorm1d(4, eps=0.0)
u, target = torch.randn(64, 8), torch.randn(64, 4)
for scale, bias in ((1.0, 0.0), (10.0, 5.0)):
    W = (linear.weight * scale).detach().requires_grad_()
    out = bn(u @ W.T + bias)
    (grad,) = torch.autograd.grad((out * target).sum(), W)
    print(f"weights x{scale:2.0f}, bias {bias}: output {out[0, 0].item():.3f}, gradient {grad.norm():.3f}")

# At inference BN is affine, so it folds into the linear layer before it.
bn.eval()
s = bn.weight / (bn.running_var + bn.eps).sqrt()
W, b = linear.weight * s[:, None], (linear.bias - bn.running_mean) * s + bn.bias
assert torch.allclose(bn(linear(u)), u @ W.T + b)
assert not torch.allclose(bn(linear(u).relu()), (u @ W.T + b).relu())  # not across a ReLU
print("folded into the linear layer: equal")
