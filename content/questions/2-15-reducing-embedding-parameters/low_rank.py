import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
V, d, r = 2000, 96, 24
E = torch.randn(V, d) @ torch.diag(torch.linspace(1.5, 0.5, d))
E[:200] = torch.randn(200, 20) @ torch.randn(20, d) / 20**0.5  # frequent rows: 20 directions
f = 1 / torch.arange(1, V + 1)[:, None]  # Zipf
f = f / f.sum()


def truncated(M):
    U, s, Vh = torch.linalg.svd(M, full_matrices=False)
    return (U[:, :r] * s[:r]) @ Vh[:r]


error = {}
print("          error per token of text   per row of the table")
for name, near in (("plain", truncated(E)), ("weighted", truncated(f.sqrt() * E) / f.sqrt())):
    each, size = ((M**2).sum(-1, keepdim=True) for M in (E - near, E))
    error[name] = (f * each).sum() / (f * size).sum()
    print(f"{name:9} {error[name]:23.3f} {each.sum() / size.sum():22.3f}")
s = torch.linalg.svdvals(f.sqrt() * E)
assert torch.isclose(error["weighted"], s[r:].square().sum() / s.square().sum())
assert error["weighted"] < error["plain"]
