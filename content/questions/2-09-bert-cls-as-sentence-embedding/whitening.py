import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, k = 2000, 64, 16  # sentences, width, directions that carry meaning
basis = torch.linalg.qr(torch.randn(d, d))[0]
meaning, other = torch.randn(n, k), 8 * torch.randn(n, 2)
x = meaning @ basis[:k] + other @ basis[k : k + 2] + 24 * basis[-1]  # the same mean for all
x = x + 0.1 * torch.randn(n, d)
centered = x - x.mean(0)
variances, directions = torch.linalg.eigh(centered.T @ centered / n)
white = centered @ directions[:, -k - 2 :] / variances[-k - 2 :].sqrt()  # the k + 2 largest
i, j = torch.triu_indices(n, n, offset=1)  # all pairs of sentences


def cosines(v):
    v = torch.nn.functional.normalize(v, dim=-1)
    return (v @ v.T)[i, j]


print("          mean cosine  Spearman with meaning  linear classifier")
true_ranks, label = cosines(meaning).argsort().argsort(), meaning[:, :3].sum(1).sign()
for name, v in (("raw", x), ("centered", centered), ("whitened", white)):
    c = cosines(v)
    spearman = torch.corrcoef(torch.stack([c.argsort().argsort(), true_ranks]).double())[0, 1]
    v = torch.cat([v, torch.ones(n, 1)], dim=1)  # least squares on half of the sentences
    w = torch.linalg.lstsq(v[:1000], label[:1000, None]).solution
    right = ((v[1000:] @ w)[:, 0].sign() == label[1000:]).double().mean()
    print(f"{name:8}  {abs(c.mean()):11.2f}  {spearman:21.2f}  {right:17.2f}")
    assert right > 0.9 and (spearman > 0.8 if name == "whitened" else spearman < 0.3)
    assert abs(c.mean() - (0.8 if name == "raw" else 0)) < 0.02
