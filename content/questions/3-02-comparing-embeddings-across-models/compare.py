import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d = 400, 32


def cka(x, y):
    return (x.T @ y).norm() ** 2 / ((x.T @ x).norm() * (y.T @ y).norm())


def procrustes(x, y):
    u, s, vt = torch.linalg.svd(x.T @ y)
    assert torch.isclose((x @ (u @ vt) - y).norm() ** 2, 2 - 2 * s.sum())
    return s.sum()


def cca(x, y):
    return torch.linalg.svdvals(torch.linalg.qr(x)[0].T @ torch.linalg.qr(y)[0]).mean()


def neighbors(x, y, k=10):
    near = [torch.cdist(v, v).argsort(-1)[:, 1 : k + 1] for v in (x, y)]
    return (near[0][:, :, None] == near[1][:, None]).double().sum() / (n * k)


x = torch.randn(n, d) * torch.logspace(0, -1.5, d)  # the variances differ
rotation = torch.linalg.qr(torch.randn(d, d))[0]
others = {
    "rotated, scaled, shifted": 3 * x @ rotation + 5,
    "invertible linear map": x @ torch.randn(d, d),
    "unrelated model": torch.randn(n, d) * torch.logspace(0, -1.5, d),
}
print(" " * 25 + "cosine   CKA  Procr.   CCA  10-NN")
for name, y in others.items():
    X, Y = ((v - v.mean(0)) / (v - v.mean(0)).norm() for v in (x, y))
    row = [torch.cosine_similarity(x, y, dim=-1).mean()]
    row = [float(v) for v in row + [f(X, Y) for f in (cka, procrustes, cca, neighbors)]]
    print(f"{name:24}", "  ".join(f"{v:5.2f}" for v in row))
    invariant = {"rotated": [1, 2, 3, 4], "inverti": [3], "unrelat": []}[name[:7]]
    assert all((abs(row[i] - 1) < 1e-9) == (i in invariant) for i in range(5))
