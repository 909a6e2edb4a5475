import torch

torch.manual_seed(0)
V, d, n = 50, 16, 4
E = torch.randn(V, d) / d**0.5
PE, (Wq, Wk, Wv) = torch.randn(n + 1, d), torch.randn(3, d, d) / d**0.5


def attend(x, k, v):
    """Output of the last row of each candidate: the only one that is needed."""
    return ((x[:, -1:] @ Wq) @ k.transpose(1, 2) / d**0.5).softmax(-1) @ v


ids = torch.tensor([[0, 7, 3, 8], [0, 9, 9, 4]])  # two candidates
x = d**0.5 * E[ids] + PE[:n]
keys, values = x @ Wk, x @ Wv  # the cache: (2, n, d) each

parent, token = torch.tensor([1, 1]), torch.tensor([[5], [6]])  # both extend candidate 1
ids = torch.cat([ids[parent], token], dim=1)
full = d**0.5 * E[ids] + PE
right = attend(full, full @ Wk, full @ Wv)  # everything embedded again
new = d**0.5 * E[token] + PE[n]  # one row per candidate, at position n
for name, order in (("cache reordered", parent), ("cache not reordered", torch.tensor([0, 1]))):
    k = torch.cat([keys[order], new @ Wk], dim=1)
    v = torch.cat([values[order], new @ Wv], dim=1)
    gap = (attend(new, k, v) - right).abs().amax((1, 2))
    print(f"{name:21} difference for the two candidates: {gap[0]:.3f}, {gap[1]:.3f}")
    assert (gap[0] < 1e-5) == (order[0] == 1) and gap[1] < 1e-5
