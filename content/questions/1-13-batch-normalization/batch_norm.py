import torch
from torch import nn

torch.manual_seed(0)
torch.set_printoptions(precision=3, sci_mode=False)

bn = nn.BatchNorm1d(1)  # momentum 0.1, running mean 0, running variance 1
x = torch.tensor([[1.0], [3.0], [5.0], [7.0]])
print("training ", bn(x).detach().flatten())
print("running  ", torch.cat([bn.running_mean, bn.running_var]))
assert torch.allclose(bn.running_var, 0.9 + 0.1 * x.var(0, unbiased=True))
bn.eval()
print("inference", bn(x).detach().flatten())

# The backward pass: the gradient loses its mean and its part along x_hat.
x = torch.randn(32, 5, dtype=torch.float64, requires_grad=True)
g = torch.randn(32, 5, dtype=torch.float64)
sd = (x.var(0, unbiased=False) + 1e-5).sqrt()
x_hat = (x - x.mean(0)) / sd
(grad,) = torch.autograd.grad(x_hat, x, g)
by_hand = (g - g.mean(0) - x_hat * (g * x_hat).mean(0)) / sd
assert torch.allclose(grad, by_hand)

# Inference is affine, so it folds into the linear layer before it.
linear, bn = nn.Linear(8, 4).double(), nn.BatchNorm1d(4).double()
bn(linear(torch.randn(64, 8).double()))
bn.eval()
s = bn.weight / (bn.running_var + bn.eps).sqrt()
u = torch.randn(3, 8).double()
folded = u @ (linear.weight * s[:, None]).T + (linear.bias - bn.running_mean) * s + bn.bias
assert torch.allclose(bn(linear(u)), folded)
print("folded into the linear layer: equal")
