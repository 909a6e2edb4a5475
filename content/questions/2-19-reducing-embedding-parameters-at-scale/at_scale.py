import numpy as np

rng = np.random.default_rng(0)
V, d = 250002, 768  # XLM-R base
q = 501  # 501 * 501 >= V
adaptive = [(25000, 768), (75000, 192), (V - 100000, 48)]
print("                               parameters   MB stored")
for name, floats, extra_bytes in [
    ("one row a token, fp32", V * d, 0),
    ("rank 128", 128 * (V + d), 0),
    ("adaptive 768 / 192 / 48", sum(v * w + w * d for v, w in adaptive), 0),
    ("one hash, 50,000 rows", 50000 * d, 0),
    ("two hashes, 2 x 25,000 rows", 2 * 25000 * d, 0),
    ("quotient and remainder", 2 * q * d, 0),
    ("32 codebooks of 16", 32 * 16 * d, V * 32 * 4 // 8),
    ("256 bytes", 256 * d, 0),
    ("int8, a scale a row", 0, V * d + V * 4),
    ("product quantization, 96 parts", 256 * d, V * 96),
]:
    count = f"{floats:,}" if floats else "(same number)"
    print(f"{name:30s} {count:>12s} {(4 * floats + extra_bytes) / 1e6:9.1f}")

ids = np.arange(V)
assert len(np.unique(ids // q * q + ids % q)) == V and (ids // q).max() < q
one = rng.integers(50000, size=V)
shared = (np.bincount(one, minlength=50000)[one] > 1).mean()
two = rng.integers(25000, size=V) * 25000 + rng.integers(25000, size=V)
_, counts = np.unique(two, return_counts=True)
pairs = (counts * (counts - 1) // 2).sum()
print(f"one hash: {shared:.1%} of tokens share their row", end="; ")
print(f"two: {pairs} pairs of {V * (V - 1) // 2:,} cannot be told apart")
assert abs(shared - (1 - np.exp(-V / 50000))) < 1e-3
assert abs(pairs - V**2 / 2 / 25000**2) < 4 * (V**2 / 2 / 25000**2) ** 0.5

P, R = rng.standard_normal((2, q, 8))  # quotient and remainder: a parallelogram
e = P[ids // q] + R[ids % q]
assert np.allclose(e[5 * q + 1] - e[5 * q], e[9 * q + 1] - e[9 * q])

E = rng.standard_normal((1000, d))
scale = np.abs(E).max(1, keepdims=True) / 127
E8 = np.round(E / scale).astype(np.int8)
assert (np.abs(E8 * scale - E) <= scale / 2 + 1e-12).all()
relative = np.linalg.norm(E8 * scale - E) / np.linalg.norm(E)
print(f"int8: relative error {relative:.3f}")
