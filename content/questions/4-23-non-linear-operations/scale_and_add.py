import torch
from torch.nn.functional import layer_norm

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d = 6, 32
W, U, O = torch.randn(3, d, d) / d**0.5
X, Y = torch.randn(2, n, d)


def without_softmax(x):  # one head, no mask, no scaling
    return (x @ W) @ (x @ U).T @ (x @ O)


A = ((X @ W) @ (X @ U).T / d**0.5).softmax(-1)  # weights that are kept fixed
operations = {
    "x W": lambda x: x @ W,
    "A x W, A fixed": lambda x: A @ x @ W,
    "ReLU": torch.relu,
    "xW * xU": lambda x: (x @ W) * (x @ U),
    "LayerNorm": lambda x: layer_norm(x, (d,), eps=0.0),
    "softmax": lambda x: x.softmax(-1),
    "attention": lambda x: ((x @ W) @ (x @ U).T / d**0.5).softmax(-1) @ (x @ O),
    "without softmax": without_softmax,
    "two such layers": lambda x: without_softmax(without_softmax(x)),
}
factor, adds = {}, {}
print("                 f(2x) / f(x)   f(x + y) = f(x) + f(y)")
for name, f in operations.items():
    ratio = (f(2 * X) / f(X))[f(X) != 0]
    factor[name] = round(ratio[0].item()) if torch.allclose(ratio, ratio[0]) else "varies"
    adds[name] = torch.allclose(f(X + Y), f(X) + f(Y))
    print(f"{name:16} {factor[name]:>12}   {'yes' if adds[name] else 'no':>22}")
assert [name for name, yes in adds.items() if yes] == ["x W", "A x W, A fixed"]
assert list(factor.values()) == [2, 2, 2, 4, 1, "varies", "varies", 2**3, 2**9]
