import torch

torch.manual_seed(0)
n, d = 400, 32


def unit(x):
    """Centred, with Frobenius norm 1."""
    x = x - x.mean(0)
    return x / x.norm()


def raw_cosine(x, y):
    return torch.cosine_similarity(x, y, dim=-1).mean()


def cka(x, y):
    x, y = unit(x), unit(y)
    return (x.T @ y).norm() ** 2 / ((x.T @ x).norm() * (y.T @ y).norm())


def procrustes(x, y):
    x, y = unit(x), unit(y)
    u, s, vt = torch.linalg.svd(x.T @ y)
    residual = (x @ u[:, : len(s)] @ vt[: len(s)] - y).norm() ** 2
    assert torch.isclose(residual, 2 - 2 * s.sum())  # the best rotation
    return s.sum()


def cca(x, y):
    (qx, _), (qy, _) = torch.linalg.qr(unit(x)), torch.linalg.qr(unit(y))
    return torch.linalg.svdvals(qx.T @ qy).mean()


def neighbours(x, y, k=10):
    near = [torch.cdist(v, v).argsort(-1)[:, : k + 1].tolist() for v in (x, y)]
    common = sum(len(set(a) & set(b)) - 1 for a, b in zip(*near))  # without itself
    return common / (n * k)


randn = lambda *shape: torch.randn(*shape, dtype=torch.float64)
spectrum = torch.logspace(0, -1.5, d, dtype=torch.float64)  # uneven
x = randn(n, d) * spectrum
rotation = torch.linalg.qr(randn(d, d))[0]
others = {
    "rotated, scaled, moved": 3 * x @ rotation + 5,
    "invertible linear map": x @ randn(d, d),
    "unrelated model": randn(n, d) * spectrum,
}
measures = (raw_cosine, cka, procrustes, cca, neighbours)
print(" " * 23, "cosine    CKA Procr.    CCA  10-NN")
for name, y in others.items():
    row = [float(f(x, y)) for f in measures]
    print(f"{name:23}", " ".join(f"{v:6.2f}" for v in row))
    if name.startswith("rotated"):
        assert abs(row[0]) < 0.2 and all(abs(v - 1) < 1e-9 for v in row[1:])
    if name.startswith("invertible"):
        assert abs(row[3] - 1) < 1e-9 and max(row[1:3]) < 0.95 and row[4] < 0.9

few, wide = 50, 512
a, b = randn(few, wide), randn(few, wide)  # n < d, nothing in common
print(f"unrelated, n = {few}, d = {wide}: CKA {cka(a, b):.2f}, CCA {cca(a, b):.2f}")
assert abs(cka(a, b) - wide / (few - 1 + wide)) < 0.02 and cca(a, b) > 0.97
