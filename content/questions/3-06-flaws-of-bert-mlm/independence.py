import math

import torch

# Two masked positions in one context: New York or Los Angeles, one half each.
words = ("New", "York", "Los", "Angeles")
joint = torch.zeros(4, 4, dtype=torch.float64)
joint[0, 1] = joint[2, 3] = 0.5


def fit(log_prob, *shapes):
    """Gradient descent on the expected loss; its value and the fitted joint."""
    tables = [torch.zeros(s).double().requires_grad_() for s in shapes]
    for _ in range(20000):
        loss = -(joint * log_prob(*tables)).sum()
        for t, g in zip(tables, torch.autograd.grad(loss, tables)):
            t.data -= g
    return loss.item(), log_prob(*tables).exp().detach()


def independent(a, b):  # BERT: both are predicted from the same corrupted input
    return a.log_softmax(0)[:, None] + b.log_softmax(0)[None, :]


def in_turn(a, b):  # the second prediction also sees the first word
    return a.log_softmax(0)[:, None] + b.log_softmax(1)


loss_mlm, q_mlm = fit(independent, (4,), (4,))
loss_ar, q_ar = fit(in_turn, (4,), (4, 4))
for name, loss, q in (("independent", loss_mlm, q_mlm), ("in turn", loss_ar, q_ar)):
    pairs = (f"{words[i]} {words[j]} {q[i, j]:.2f}" for i in (0, 2) for j in (1, 3))
    print(f"{name:11} loss {loss:.3f}:", ", ".join(pairs))

entropy = -torch.xlogy(joint, joint).sum().item()
marginals = joint.sum(1)[:, None] * joint.sum(0)[None, :]
correlation = torch.xlogy(joint, joint / marginals).nan_to_num().sum().item()
assert torch.allclose(q_mlm, marginals, atol=1e-3)  # each word alone is right ...
assert abs(loss_mlm - entropy - correlation) < 1e-3  # ... the pair costs I = ln 2
assert abs(loss_ar - entropy) < 1e-3 and abs(correlation - math.log(2)) < 1e-9

torch.manual_seed(0)
print("share of positions never predicted, 40 epochs at 15%:")
for name, masks in (("10 fixed masks", 10), ("a new mask each time", 40)):
    never = (torch.rand(masks, 400_000) >= 0.15).all(0).double().mean().item()
    print(f"{name:20} {never:.3f}")
    assert abs(never - 0.85**masks) < 0.005
