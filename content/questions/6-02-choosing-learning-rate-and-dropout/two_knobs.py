import itertools
import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d = 20, 6
x, y, w = torch.randn(n, d), torch.randn(n), torch.randn(d)

# Averaged over all masks, dropout before a linear layer is a weight penalty.
for p in (0.1, 0.3, 0.5):
    expected = 0.0
    for mask in itertools.product((0.0, 1.0), repeat=d):
        m = torch.tensor(mask)
        probability = (1 - p) ** m.sum() * p ** (d - m.sum())
        expected += probability * ((x * m / (1 - p)) @ w - y).square().sum()
    penalty = p / (1 - p) * (x.square().sum(0) * w.square()).sum()
    assert torch.allclose(expected, (x @ w - y).square().sum() + penalty)
    print(f"dropout {p}: penalty weight p / (1 - p) = {p / (1 - p):.3f}")

# Gradient descent on a quadratic diverges above 2 / (largest curvature).
H = x.T @ x / n
edge = 2 / torch.linalg.eigvalsh(H).max()
for factor in (0.5, 0.95, 1.05):
    theta = torch.ones(d)
    for _ in range(200):
        theta = theta - factor * edge * (H @ theta)
    end = "diverged" if theta.norm() > 1e3 else f"|theta| = {theta.norm():.3f}"
    print(f"learning rate {factor:.2f} of the edge: {end} after 200 steps")
    assert (theta.norm() > 1e3) == (factor > 1)
