import torch

torch.manual_seed(1)
torch.set_default_dtype(torch.float64)
words, d, latent = 2000, 300, 20
meaning = torch.randn(words, latent)


def source():  # the same meanings in a basis of its own, with its own noise
    basis = torch.linalg.qr(torch.randn(d, latent))[0].T
    return meaning @ basis + 0.4 * torch.randn(words, d)


def faithfulness(x):  # correlation of squared distances with those of the meanings
    pairs = torch.stack([torch.pdist(v[1000:]) ** 2 for v in (x, meaning)])
    return torch.corrcoef(pairs)[0, 1]


A, B = source(), source()
M = torch.linalg.lstsq(B[:1000], A[:1000]).solution  # fitted on the first 1000 words
for name, x in (("B", B), ("B M", B @ M)):
    cosine = torch.cosine_similarity(x[1000:], A[1000:]).mean()
    print(f"mean cosine of a word's vectors in A and {name:4} {cosine:5.2f}")
fit = {name: faithfulness(x) for name, x in {
    "A alone": A, "A + B": A + B, "A + B M": A + B @ M,
    "[A, B]": torch.cat([A, B], -1), "[A, 10 B]": torch.cat([A, 10 * B], -1)}.items()}
for name, value in fit.items():
    print(f"{name:10} {value:.2f}")
assert fit["A + B"] < fit["[A, B]"] - 0.03 < min(fit["[A, B]"], fit["A + B M"])
assert abs(fit["[A, 10 B]"] - faithfulness(B)) < 0.01
