import numpy as np

rng = np.random.default_rng(0)
N, d = 4000, 16
z = rng.choice([-1.0, 1.0], size=N)  # the concept to be erased
mixing = rng.normal(size=(d, d)) / d**0.5
x = (rng.normal(size=(N, d)) + 0.3 * np.outer(z, rng.normal(size=d))) @ mixing
x[:, 0] *= 1 + 0.5 * z  # and a trace that is not linear: a variance that knows z
x = x - x.mean(0)
z = z - z.mean()


def power(sigma, exponent):
    value, vector = np.linalg.eigh(sigma)
    return vector * value**exponent @ vector.T


def best_linear(x):
    """Share of the variance of z that the best linear predictor explains."""
    w = np.linalg.lstsq(x, z, rcond=1e-8)[0]
    return 1 - ((z - x @ w) ** 2).sum() / (z**2).sum()


sigma, cross = x.T @ x / N, x.T @ z / N
white = power(sigma, -0.5)
a = white @ cross  # cross-covariance of the whitened x with z
eraser = np.eye(d) - power(sigma, 0.5) @ np.outer(a, a) / (a @ a) @ white
leace = x @ eraser.T
mean_gap = cross / np.linalg.norm(cross)
plain = x - np.outer(x @ mean_gap, mean_gap)  # orthogonal projection, one direction
for name, y in (("original", x), ("projection", plain), ("LEACE", leace)):
    change = ((y - x) ** 2).sum() / (x**2).sum()
    print(f"{name:10} linear R^2 {best_linear(y):.3f}, changed {change:.3f}")
assert best_linear(x) > 0.3 and max(map(best_linear, (plain, leace))) < 1e-10
assert ((leace - x) ** 2).sum() < ((plain - x) ** 2).sum()
squares = np.column_stack([leace**2, np.ones(N)])
print(f"squares of the LEACE output: R^2 {best_linear(squares):.3f}")
