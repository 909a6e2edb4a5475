import numpy as np

rng = np.random.default_rng(0)
N, d = 1000, 50
words = rng.normal(size=(N, d)) + 3 * rng.normal(size=d)  # one vector that all words share


def mean_cosine(x):
    unit = x / np.linalg.norm(x, axis=1, keepdims=True)
    return (np.sum(unit.sum(0) ** 2) - N) / (N * (N - 1))  # over all pairs


centered = words - words.mean(0)
print(f"mean cosine of two words: {mean_cosine(words):.2f}, centered {mean_cosine(centered):.2f}")
a, b = np.array([3.0, 1.0]), np.array([1.0, 3.0])
cosine = lambda x, y: x @ y / np.linalg.norm(x) / np.linalg.norm(y)
m = (a + b) / 2
print(f"(3, 1) and (1, 3): {cosine(a, b):.1f}, minus their mean {cosine(a - m, b - m):.1f}")
assert mean_cosine(words) > 0.8 and abs(mean_cosine(centered)) < 0.01
