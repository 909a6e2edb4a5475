import numpy as np

rng = np.random.default_rng(0)
d, N = 40, 2000
g, u = np.linalg.qr(rng.normal(size=(d, 2)))[0].T  # two orthogonal unit vectors
z = rng.choice([-1.0, 1.0], size=N)  # the stereotype that goes with each word
words = rng.normal(size=(N, d)) + np.outer(z, g) + np.outer(z, u)
# u stands for what comes along: topics and neighbours that share the stereotype
pairs = rng.normal(size=(10, d)) * 0.1 + 2 * g  # "he" minus "she" and the like


def probe(x):
    """Held-out accuracy of a least-squares probe for z, and its direction."""
    half = N // 2
    w = np.linalg.lstsq(x[:half], z[:half], rcond=1e-6)[0]
    return (np.sign(x[half:] @ w) == z[half:]).mean(), w / np.linalg.norm(w)


def remove(x, direction):
    return x - np.outer(x @ direction, direction)


def report(name, x):
    direct = np.abs(x @ found).mean()
    print(f"{name:15} along g {direct:.2f}, probe accuracy {probe(x)[0]:.2f}")
    return probe(x)[0]


found = np.linalg.svd(pairs)[2][0]  # the bias direction as one would find it
assert abs(found @ g) > 0.97
before = report("original", words)
hard = remove(words, found)
after = report("projected once", hard)
assert np.allclose(hard @ found, 0) and after > 0.75  # gone along g, not gone
x, rounds = words, 0
while probe(x)[0] > 0.53:  # iterative null-space projection
    x, rounds = remove(x, probe(x)[1]), rounds + 1
report(f"INLP, {rounds} round(s)", x)
lost = 1 - (x**2).sum() / (words**2).sum()
print(f"share of the words' energy removed: {lost:.2f}")
