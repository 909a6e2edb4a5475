import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)

V, d, r = 30000, 768, 128
equal = V * d / (V + d)
print(f"table {V * d:,}   factors {r * (V + d):,}   equal at r = {equal:.0f}")
print(f"base model, three tables {3 * 37000 * 512:,}   tied {37000 * 512:,}")
assert r * (V + d) == 3938304 and 748 < equal < 749

V, d, r, n = 2000, 96, 24, 12  # small enough to compute with
A, B = torch.randn(V, r) / r**0.5, torch.randn(r, d) / d**0.5
ids, hidden = torch.randint(V, (n,)), torch.randn(n, d)
assert torch.allclose((A @ B)[ids], A[ids] @ B)  # look up first, then project
logits = hidden @ (A @ B).T
assert torch.allclose(logits, (hidden @ B.T) @ A.T)  # r(V + d) per token, not Vd
many = torch.randn(500, d) @ (A @ B).T
print("rank of 500 rows of logits:", torch.linalg.matrix_rank(many).item())

# Without some rows: the inputs stay as they are, the softmax renormalizes.
keep = torch.arange(0, V, 2)
p = logits.softmax(-1)
kept = p[:, keep] / p[:, keep].sum(-1, keepdim=True)
assert torch.allclose(logits[:, keep].softmax(-1), kept)

# After training: weigh each row by how often its token occurs (Zipf).
E = torch.randn(V, d) @ torch.diag(torch.linspace(1.5, 0.5, d))
E[:200] = torch.randn(200, 20) @ torch.randn(20, d) / 20**0.5  # the frequent rows
f = 1 / torch.arange(1, V + 1)
f = (f / f.sum())[:, None]


def cut(M):
    U, s, Vh = torch.linalg.svd(M, full_matrices=False)
    return (U[:, :r] * s[:r]) @ Vh[:r]


error = {}
for name, near in (("plain", cut(E)), ("weighted", cut(f.sqrt() * E) / f.sqrt())):
    each = (E - near).square().sum(-1, keepdim=True)
    error[name] = (f * each).sum() / (f * E.square()).sum()
    print(f"{name:8s} error per token of text {error[name]:.3f}", end="   ")
    print(f"per row of the table {each.sum() / E.square().sum():.3f}")
s = torch.linalg.svdvals(f.sqrt() * E)
assert torch.isclose(error["weighted"], s[r:].square().sum() / s.square().sum())
assert error["weighted"] < error["plain"]
