import numpy as np

rng = np.random.default_rng(0)
d, N = 40, 2000
g, u = np.linalg.qr(rng.normal(size=(d, 2)))[0].T  # two orthogonal unit vectors
z = rng.choice([-1.0, 1.0], size=N)  # the stereotype of each word
words = rng.normal(size=(N, d)) + np.outer(z, g) + np.outer(z, u)
# u stands for topics and neighbors that share the stereotype


def probe(x):
    """Held-out accuracy of a least-squares probe for z, and its direction."""
    half = N // 2
    w = np.linalg.lstsq(x[:half], z[:half], rcond=1e-6)[0]
    return (np.sign(x[half:] @ w) == z[half:]).mean(), w / np.linalg.norm(w)


def remove(x, direction):
    return x - np.outer(x @ direction, direction)


hard = remove(words, g)  # hard debiasing
inlp, rounds = words, 0
while probe(inlp)[0] > 0.53:  # iterative null-space projection
    inlp, rounds = remove(inlp, probe(inlp)[1]), rounds + 1
for name, x in (("original", words), ("projected", hard), (f"INLP, {rounds} rounds", inlp)):
    kept = (x**2).sum() / (words**2).sum()
    print(f"{name:15} probe accuracy {probe(x)[0]:.2f}, sum of squares kept {kept:.2f}")
assert np.allclose(hard @ g, 0) and probe(hard)[0] > 0.75  # zero along g, still found
