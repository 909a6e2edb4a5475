import math

import torch

words = ("New", "York", "Los", "Angeles")
joint = torch.zeros(4, 4, dtype=torch.float64)
joint[0, 1] = joint[2, 3] = 0.5  # the two masked words: New York or Los Angeles


def fit(log_q, *shapes):
    """Minimize the expected loss; return its value and the fitted joint distribution."""
    tables = [torch.zeros(s, dtype=torch.float64, requires_grad=True) for s in shapes]
    adam = torch.optim.Adam(tables, lr=0.1)
    for _ in range(2000):
        loss = -(joint * log_q(*tables)).sum()
        adam.zero_grad()
        loss.backward()
        adam.step()
    return loss.item(), log_q(*tables).detach().exp()


apart = fit(lambda a, b: a.log_softmax(0)[:, None] + b.log_softmax(0), (4,), (4,))
in_turn = fit(lambda a, b: a.log_softmax(0)[:, None] + b.log_softmax(1), (4,), (4, 4))
for name, (loss, q) in (("independent", apart), ("in turn", in_turn)):
    pairs = (f"{words[i]} {words[j]} {q[i, j]:.2f}" for i in (0, 2) for j in (1, 3))
    print(f"{name:11} loss {loss:.3f}:", ", ".join(pairs))
product = joint.sum(1)[:, None] * joint.sum(0)  # of the true marginals
assert torch.allclose(apart[1], product, atol=1e-3)  # each word alone is right
assert abs(apart[0] - in_turn[0] - math.log(2)) < 1e-3  # the pair costs ln 2
