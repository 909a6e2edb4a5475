import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
C, d, K, sigma = 5, 3, 4, 0.7
u, c = torch.randn(10, d), torch.randn(C, d)  # sentence vectors and prototypes

distance = (u[:, None] - c).square().sum(-1)  # (10, C)
W, b = 2 * c.T, -c.square().sum(-1)  # a linear layer that needs no training
assert torch.allclose((-distance).softmax(-1), (u @ W + b).softmax(-1))

density = torch.distributions.Normal(c, sigma).log_prob(u[:, None]).sum(-1)
posterior = density.softmax(-1)  # equally likely classes, the same isotropic covariance
print("same decision as the posterior:", (posterior.argmax(-1) == (-distance).argmax(-1)).all().item())
print("same probabilities:            ", torch.allclose(posterior, (-distance).softmax(-1)))
print("distance / (2 sigma^2):        ", torch.allclose(posterior, (-distance / 2 / sigma**2).softmax(-1)))
assert torch.allclose(posterior, (-distance / 2 / sigma**2).softmax(-1))
