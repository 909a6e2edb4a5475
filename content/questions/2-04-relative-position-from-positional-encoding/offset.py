import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, d_k, n = 512, 64, 128
w = 10000 ** (-torch.arange(0, d, 2) / d)
angle = torch.arange(2 * n)[:, None] * w
P = torch.stack([angle.sin(), angle.cos()], -1).flatten(1)  # PE of 2n positions


def scores(WQ, WK, rows):
    return (rows @ WQ) @ (rows @ WK).T / d_k**0.5


def by_offset(S):
    """Share of the variance of n x n scores that the offset j - i explains."""
    i = torch.arange(n)
    offset = (i - i[:, None] + n - 1).flatten()
    total = torch.zeros(2 * n - 1).index_add(0, offset, S.flatten())
    left = S.flatten() - (total / offset.bincount())[offset]
    return 1 - left.square().sum() / (S - S.mean()).square().sum()


def report(name, WQ, WK):
    """Offset share, and how often the best key is the previous token."""
    seen, unseen = (scores(WQ, WK, P[s : s + n]).detach() for s in (0, n))
    previous = torch.arange(n - 1)
    hit = [(S[1:].argmax(1) == previous).double().mean() for S in (seen, unseen)]
    share = by_offset(seen)
    print(f"{name:8} {share:10.2f} {hit[0]:16.2f} {hit[1]:16.2f}")
    return share, *hit


print("         by offset  positions 0-127  positions 128-255")
WQ, WK = ((torch.randn(d, d_k) / d**0.5).requires_grad_() for _ in range(2))
random = report("random", WQ, WK)
optimizer = torch.optim.Adam([WQ, WK], lr=0.01)
for _ in range(300):  # learn to attend to the previous token, in the first n
    loss = cross_entropy(scores(WQ, WK, P[:n])[1:], torch.arange(n - 1))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
trained = report("trained", WQ, WK)
pairs = zip((-w).cos(), (-w).sin())  # R_k for k = -1
R = torch.block_diag(*[torch.tensor([[c, -s], [s, c]]) for c, s in pairs])
first = torch.eye(d)[:, :d_k]  # the 32 fastest pairs
built = report("built", R @ first, first)
assert random[0] < 0.1 and trained[1] == 1 and trained[2] < 0.5
assert torch.allclose(torch.stack(built), torch.ones(3))

# Another word at position i changes row i by something that does not depend on i.
words, X = torch.randn(2, d), torch.randn(n, d)
keys = (X + P[:n]) @ WK
rows = {i: (words + P[i]) @ WQ @ keys.T for i in (3, 90)}
assert torch.allclose(rows[3][0] - rows[3][1], rows[90][0] - rows[90][1])
