import numpy as np

rng = np.random.default_rng(0)
V, d, q = 250002, 768, 501


def pairs(codes):
    """How many pairs of words have the same code."""
    _, counts = np.unique(codes, axis=0, return_counts=True)
    return (counts * (counts - 1) // 2).sum()


one = rng.integers(50000, size=V)
alone = (np.bincount(one, minlength=50000)[one] == 1).mean()
print(f"one hash into 50,000 rows: {1 - alone:.1%} of the words share their row")
assert abs(1 - alone - (1 - np.exp(-V / 50000))) < 1e-3
two = rng.integers(25000, size=(V, 2))
print("two tables of 25,000 rows: pairs with the same vector:", pairs(two), "expected: 50")
assert abs(pairs(two) - V**2 / 2 / 25000**2) < 4 * 50**0.5
pool = np.sort(rng.integers(50000, size=(V, 2)), axis=1)  # a sum has no order
print("two rows of one pool of 50,000:", pairs(pool), "expected: 25")

ids = np.arange(V)
P, R = rng.standard_normal((2, q, 8))
e = P[ids // q] + R[ids % q]
assert pairs(np.stack([ids // q, ids % q], 1)) == 0  # unique, but the vectors form parallelograms:
assert np.allclose(e[5 * q + 1] - e[5 * q], e[9 * q + 1] - e[9 * q])
