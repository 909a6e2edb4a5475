import torch

torch.manual_seed(0)
n, d, k = 2000, 64, 16  # sentences, width, dimensions that carry meaning
z = torch.randn(n, k, dtype=torch.float64)  # the meaning
basis = torch.linalg.qr(torch.randn(d, d, dtype=torch.float64))[0]
x = z @ basis[:k] + torch.randn(n, 2, dtype=torch.float64) * 8 @ basis[k : k + 2]
x = x + 24 * basis[-1]  # the same mean for all
x = x + 0.1 * torch.randn(n, d, dtype=torch.float64)


def cosines(v):
    v = v / v.norm(dim=-1, keepdim=True)
    i, j = torch.triu_indices(n, n, offset=1)
    return (v @ v.T)[i, j]


def spearman(a, b):
    ranks = torch.stack([v.argsort().argsort().double() for v in (a, b)])
    return torch.corrcoef(ranks)[0, 1].item()


def probe(v):
    """Test accuracy of a linear classifier (least squares) for a property of z."""
    v = torch.cat([v, torch.ones(n, 1, dtype=v.dtype)], dim=1)
    y, half = z[:, :3].sum(1).sign(), n // 2
    w = torch.linalg.lstsq(v[:half], y[:half, None]).solution
    return ((v[half:] @ w)[:, 0].sign() == y[half:]).double().mean().item()


centred = x - x.mean(0)
values, vectors = torch.linalg.eigh(centred.T @ centred / n)
white = centred @ vectors[:, -k - 2 :] / values[-k - 2 :].sqrt()  # top k + 2
assert torch.allclose(white.T @ white / n, torch.eye(k + 2, dtype=x.dtype))

gold, table = cosines(z), {}
print("          mean cosine  Spearman with meaning  linear probe")
for name, v in (("raw", x), ("centred", centred), ("whitened", white)):
    c = cosines(v)
    mean, rank, accuracy = c.mean().item(), spearman(c, gold), probe(v)
    table[name] = mean, rank, accuracy
    print(f"{name:8}  {mean:11.2f}  {rank:21.2f}  {accuracy:12.2f}")

mu, spread = x.mean(0) @ x.mean(0), values.sum()
print(f"|mu|^2 / (|mu|^2 + tr S) = {mu / (mu + spread):.2f}")
assert abs(table["raw"][0] - mu / (mu + spread)) < 0.02
assert table["raw"][1] < 0.3 < 0.8 < table["whitened"][1]  # cosine: blind ...
assert table["raw"][2] > 0.9  # ... though the information was there
