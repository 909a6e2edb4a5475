import torch

torch.manual_seed(0)
n, trials = 32, 500


def dot(q, k):
    """(…, n, d) twice -> (…, n, n): one matrix product."""
    return q @ k.transpose(-2, -1)


def additive(q, k, v, f=torch.tanh):
    """(…, n, d) twice, v (d) -> (…, n, n), through a tensor (…, n, n, d)."""
    hidden = f(q.unsqueeze(-2) + k.unsqueeze(-3))
    assert hidden.numel() == q.numel() * n  # n * n * d a sequence
    return hidden @ v


print("std of a score, then mean largest weight in a row")
print("  d    dot        dot/sqrt(d)  additive     additive, v ~ N(0,1)")
for d in (16, 64, 256):
    runs = []
    for _ in range(trials):
        q, k = torch.randn(2, n, d)
        v = torch.randn(d)
        s = [dot(q, k), dot(q, k) / d**0.5]
        s += [additive(q, k, v / d**0.5), additive(q, k, v)]
        runs.append(torch.stack(s))
    runs = torch.stack(runs)  # (trials, 4, n, n)
    std = runs.std((0, 2, 3))
    top = runs.softmax(-1).amax(-1).mean((0, 2))
    print(f"{d:4d} ", "  ".join(f"{a:5.2f} {b:.2f}" for a, b in zip(std, top)))
    assert abs(std[0] / d**0.5 - 1) < 0.05 and abs(std[1] - 1) < 0.05
    assert std[2] < 1 and std[3] > 0.6 * d**0.5  # bounded only if v is small

# Without the tanh the query cancels: every row gets the same weights.
weights = additive(q, k, v, f=lambda x: x).softmax(-1)
assert torch.allclose(weights, weights[:1].expand(n, n), atol=1e-4)
with_tanh = additive(q, k, v).softmax(-1)
assert not torch.allclose(with_tanh, with_tanh[:1].expand(n, n), atol=1e-2)
print("no tanh: rows differ by at most", f"{(weights - weights[:1]).abs().max():.3f}")
