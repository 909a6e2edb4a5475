import torch

torch.manual_seed(0)
n, trials = 32, 2000


def summary(scores):
    """Largest weight, entropy (nats), Jacobian norm: means over rows; share of flat rows."""
    y = torch.softmax(scores, dim=-1)
    entropy = -torch.xlogy(y, y).sum(-1)
    jacobian = torch.diag_embed(y) - y.unsqueeze(-1) * y.unsqueeze(-2)
    norm = torch.linalg.matrix_norm(jacobian)
    flat = (norm < 0.05).double()  # rows through which hardly any gradient passes
    return [y.max(-1).values.mean(), entropy.mean(), norm.mean(), flat.mean()]


print(" d_k  Var(q.k)    max weight     entropy        |J|           |J| < 0.05")
for d_k in (16, 64, 512):
    q = torch.randn(trials, 1, d_k, dtype=torch.float64)
    k = torch.randn(trials, n, d_k, dtype=torch.float64)
    scores = (q * k).sum(-1)
    assert abs(scores.var() / d_k - 1) < 0.05
    raw, scaled = summary(scores), summary(scores / d_k**0.5)
    pairs = "  ".join(f"{a:.2f} -> {b:.2f}" for a, b in zip(raw, scaled))
    print(f"{d_k:4d}  {scores.var():8.0f}  {pairs}")

assert raw[0] > 0.9 and scaled[0] < 0.2
assert raw[2] < scaled[2] and raw[3] > 0.5 and scaled[3] == 0
