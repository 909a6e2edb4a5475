import itertools
import math

import torch
from torch.nn.functional import binary_cross_entropy_with_logits as bce

# Features s, c1, c2, c3 in {-1, 1}; the label is 1, and -1 by symmetry.
x = torch.tensor(list(itertools.product((-1.0, 1.0), repeat=4))).double()


def probabilities(rho, a=0.8):
    """Of the 16 inputs: the shortcut s is right with rho, each c with a."""
    right = torch.tensor([rho, a, a, a], dtype=torch.float64)
    return torch.where(x > 0, right, 1 - right).prod(-1)


def train(p, w, given=0.0, steps=4000):
    """Logistic regression on the whole population; `given` is a fixed logit."""
    w = w.clone().requires_grad_()
    for _ in range(steps):
        loss = bce(x @ w + given, torch.ones_like(p), weight=p, reduction="sum")
        w.data -= torch.autograd.grad(loss, w)[0]
    return w.detach()


def accuracy(p, w):
    return p[x @ w > 1e-9].sum().item()


p_train, p_conflict, zero = probabilities(0.95), probabilities(0.0), x.new_zeros(4)
s_logit = math.log(0.95 / 0.05)
print("                       w_s   w_c   i.i.d.  s misleads")
for name, given in (("plain", 0.0), ("bias given in advance", s_logit * x[:, 0])):
    w = train(p_train, zero, given)
    scores = accuracy(p_train, w), accuracy(p_conflict, w)
    w_s = abs(w[0])  # not -0.00
    print(f"{name:21}  {w_s:.2f}  {w[1]:4.2f}  {scores[0]:7.3f}  {scores[1]:10.3f}")
    expected = (0.968, 0.512) if name == "plain" else (0.896, 0.896)
    assert all(abs(u - v) < 1e-3 for u, v in zip(scores, expected))

print("s and c1 never disagree in training: five starting points")
torch.manual_seed(0)
p_same = probabilities(0.95, 0.5) * (x[:, 0] == x[:, 1])
p_same /= p_same.sum()
for _ in range(5):
    start = torch.randn(4, dtype=torch.float64) * 3
    w = train(p_same, start)
    iid, conflict = accuracy(p_same, w), accuracy(probabilities(0.0, 1.0), w)
    print(f"i.i.d. {iid:.3f}, s misleads {conflict:.3f}")
    assert torch.isclose(w[0] - w[1], start[0] - start[1])  # no gradient along it
