import numpy as np


def softmax(s):
    e = np.exp(s - s.max())
    return e / e.sum()


rng = np.random.default_rng(0)
q, k = rng.normal(size=(1, 4)), rng.normal(size=(3, 4))  # one query, three keys, d_k = 4
left, right = q[:, :2] @ k[:, :2].T, q[:, 2:] @ k[:, 2:].T  # two components per device
print("partial scores       ", left[0].round(2), right[0].round(2))
print("their sum            ", (left + right)[0].round(2), "= q·k")
assert np.allclose(left + right, q @ k.T)
print("softmax of the sum   ", softmax(left + right)[0].round(2))
print("mean of two softmaxes", ((softmax(left) + softmax(right)) / 2)[0].round(2))
assert not np.allclose(softmax(left + right), (softmax(left) + softmax(right)) / 2, atol=0.01)
