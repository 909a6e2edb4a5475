import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)

# Concatenating and projecting is the same as projecting each source and adding.
a, b = torch.randn(5, 300), torch.randn(5, 768)
W = torch.randn(300 + 768, 512)
assert torch.allclose(torch.cat([a, b], -1) @ W, a @ W[:300] + b @ W[300:])

# BERT's sum of three tables is one product with concatenated one-hot vectors.
tables = [torch.randn(size, 8) for size in (100, 2, 16)]  # token, segment, position
ids = torch.tensor([[7, 0, 0], [42, 0, 1], [7, 1, 2]])
added = sum(table[ids[:, i]] for i, table in enumerate(tables))
one_hot = [torch.eye(len(t))[ids[:, i]] for i, t in enumerate(tables)]
assert torch.allclose(added, torch.cat(one_hot, -1) @ torch.cat(tables))

# Two sources see the same meanings, each in a basis and with a noise of its own.
words, d, latent = 2000, 300, 20
meaning = torch.randn(words, latent)


def source():
    basis = torch.linalg.qr(torch.randn(d, latent))[0].T  # (latent, d), orthonormal
    return meaning @ basis + 0.4 * torch.randn(words, d)


A, B = source(), source()
anchors, held_out = slice(0, 1000), slice(1000, words)
M = torch.linalg.lstsq(B[anchors], A[anchors]).solution  # (d, d): B's space to A's


def cosine(x, y):
    return torch.cosine_similarity(x[held_out], y[held_out]).mean()


def faithfulness(x):
    """Correlation of squared distances with those of the true meanings."""
    pairs = torch.stack([torch.pdist(v[held_out]) ** 2 for v in (x, meaning)])
    return torch.corrcoef(pairs)[0, 1]


print(f"cosine of a word's two vectors: {cosine(A, B):5.2f}")
print(f"after mapping B onto A:         {cosine(A, B @ M):5.2f}")
combined = {
    "A alone": A,
    "A + B": A + B,
    "A + B mapped": A + B @ M,
    "[A, B]": torch.cat([A, B], -1),
    "[A, 10 B]": torch.cat([A, 10 * B], -1),
}
fit = {name: faithfulness(x) for name, x in combined.items()}
for name, value in fit.items():
    print(f"{name:13s} {value:.2f}")

assert cosine(A, B).abs() < 0.05 and cosine(A, B @ M) > 0.25
assert min(fit["[A, B]"], fit["A + B mapped"]) > fit["A alone"] + 0.03
assert fit["A + B"] < fit["[A, B]"] - 0.03
assert abs(fit["[A, 10 B]"] - faithfulness(B)) < 0.01
