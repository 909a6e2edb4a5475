import numpy as np

# For z = +1, x is 1 in 9 of 10 cases and -9 in the tenth; mirrored for z = -1.
x = np.array([1.0] * 9 + [-9.0] + [-1.0] * 9 + [9.0])
z = np.array([1.0] * 10 + [-1.0] * 10)
assert abs(np.mean(x * z)) < 1e-12  # covariance 0: LEACE changes nothing
slopes = np.linspace(-2, 2, 401)
losses = [np.mean(np.log1p(np.exp(-z * slope * x))) for slope in slopes]
print(f"best linear log loss {min(losses):.4f} at slope {slopes[np.argmin(losses)]:.2f}; "
      f"of a constant {np.log(2):.4f}")
print(f"accuracy of sign(x): {np.mean(np.sign(x) == z):.0%}")
assert min(losses) > np.log(2) - 1e-9
