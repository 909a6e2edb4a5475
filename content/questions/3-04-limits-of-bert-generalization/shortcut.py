import itertools
import math
import torch
from torch.nn.functional import logsigmoid

# All values of (s, c1, c2, c3) when the label is 1; label -1 is its mirror image.
x = torch.tensor(list(itertools.product((-1.0, 1.0), repeat=4))).double()


def probabilities(rho, a=0.8):
    """Of the 16 inputs: s is right with probability rho, each c with a."""
    right = torch.tensor([rho, a, a, a], dtype=torch.float64)
    return torch.where(x > 0, right, 1 - right).prod(-1)


def train(p, given):
    """Logistic regression on the whole population; `given` is a fixed logit."""
    w = torch.zeros(4, dtype=torch.float64, requires_grad=True)
    for _ in range(4000):
        loss = -(p * logsigmoid(x @ w + given)).sum()
        w.data -= torch.autograd.grad(loss, w)[0]
    return w.detach()


validation, misleading = probabilities(0.95), probabilities(0.0)  # rho = 0: s is wrong
runs = {"plain": 0.0, "logit of s given": math.log(0.95 / 0.05) * x[:, 0]}
print("                   w_s   w_c  validation  s misleads")
for (name, given), expected in zip(runs.items(), ((0.968, 0.512), (0.896, 0.896))):
    w = train(validation, given)
    scores = [p[x @ w > 1e-9].sum().item() for p in (validation, misleading)]
    print(f"{name:16}  {abs(w[0]):.2f}  {w[1]:.2f}  {scores[0]:10.3f}  {scores[1]:10.3f}")
    assert all(abs(u - v) < 1e-3 for u, v in zip(scores, expected))
