import numpy as np

rng = np.random.default_rng(0)
N, d = 4000, 16
z = rng.choice([-1.0, 1.0], size=N)  # the attribute to be erased
mixing = rng.normal(size=(d, d)) / d**0.5
x = (rng.normal(size=(N, d)) + 0.3 * np.outer(z, rng.normal(size=d))) @ mixing
x[:, 0] *= 1 + 0.5 * z  # and a trace that is not linear: a variance that depends on z
x, z = x - x.mean(0), z - z.mean()


def explained(features):
    """Share of the variance of z that the best linear predictor explains."""
    w = np.linalg.lstsq(features, z, rcond=1e-8)[0]
    return 1 - ((z - features @ w) ** 2).sum() / (z**2).sum()


sigma, c = x.T @ x / N, x.T @ z / N
w = np.linalg.solve(sigma, c) / (c @ np.linalg.solve(sigma, c))
leace = x - np.outer(x @ w, c)  # x - c (w . x)
plain = x - np.outer(x @ c, c) / (c @ c)  # orthogonal projection along c
print("            linear  from squares  changed")
for name, y in (("original", x), ("projection", plain), ("LEACE", leace)):
    squares = np.column_stack([y**2, np.ones(N)])
    change = ((y - x) ** 2).sum() / (x**2).sum()
    print(f"{name:10} {explained(y):7.3f} {explained(squares):13.3f} {change:8.3f}")
assert max(explained(plain), explained(leace)) < 1e-10
assert ((leace - x) ** 2).sum() < ((plain - x) ** 2).sum()
