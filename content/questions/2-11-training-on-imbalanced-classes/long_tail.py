import math
import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
sizes = torch.tensor([5000, 500, 50])
log_prior = (sizes / sizes.sum()).log()
angle = torch.arange(3) * 2 * math.pi / 3
means = 1.5 * torch.stack([angle.cos(), angle.sin()], dim=1)


def sample(counts):
    """Unit-variance Gaussians around the class means: inputs and labels."""
    y = torch.repeat_interleave(torch.arange(3), counts)
    return means[y] + torch.randn(len(y), 2), y


def fit(shift=0.0, weight=None):
    """Linear softmax classifier minimizing cross-entropy of logits + shift."""
    W, b = torch.zeros(2, 3, requires_grad=True), torch.zeros(3, requires_grad=True)
    solver = torch.optim.LBFGS([W, b], max_iter=500, line_search_fn="strong_wolfe")

    def closure():
        solver.zero_grad()
        loss = cross_entropy(x @ W + b + shift, y, weight=weight)
        loss.backward()
        return loss

    solver.step(closure)
    return (test_x @ W + b).detach()


x, y = sample(sizes)
test_x, test_y = sample(torch.tensor([20000] * 3))
plain = fit()
logits = {
    "plain": plain,
    "weighted loss": fit(weight=1 / log_prior.exp()),
    "adjusted afterwards": plain - log_prior,
    "adjusted in the loss": fit(shift=log_prior),
}
print("                      recall per class   balanced  natural")
for name, scores in logits.items():
    hit = (scores.argmax(-1) == test_y).double()
    recall = torch.stack([hit[test_y == c].mean() for c in range(3)])
    balanced, natural = recall.mean(), (recall * log_prior.exp()).sum()
    assert (balanced < 0.65, natural > 0.93) == ((name == "plain"),) * 2
    cells = "  ".join(f"{r:.2f}" for r in recall)
    print(f"{name:20s}  {cells}     {balanced:.2f}      {natural:.2f}")

late, early = (logits[name].softmax(-1) for name in list(logits)[2:])
assert torch.allclose(late, early, atol=1e-3)  # with a bias: one optimum
