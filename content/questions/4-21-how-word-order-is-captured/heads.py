import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d = 8, 16
x, kernel = torch.randn(n, d), torch.randn(3, d, d)  # kernel[m] = W^V W^O of head m
w = 10000 ** (-torch.arange(64) / 64)
gap = torch.arange(n) - torch.arange(n)[:, None]  # j - i
look = {o: (10 * ((gap - o)[..., None] * w).cos().sum(-1)).softmax(-1) for o in (-1, 0, 1)}

# Three heads, each looking at one offset by sinusoids, are a convolution of width 3.
heads = sum(look[o] @ x @ kernel[o + 1] for o in look)
conv = torch.conv1d(x.T[None], kernel.permute(2, 1, 0), padding=1)[0].T
assert torch.allclose(heads[1:-1], conv[1:-1])

left, right, (A, B, C) = look[-1], look[1], kernel / d**0.5
layer = lambda x: x + left @ x @ A  # one head: looks left
models = {
    "1 head, weights 0.5 and 0.5": lambda x: (0.5 * left + 0.5 * right) @ x @ A,
    "1 head, weights 0.7 and 0.3": lambda x: (0.7 * left + 0.3 * right) @ x @ A,
    "2 heads, left and right": lambda x: left @ x @ A + right @ x @ B,
    "2 layers of 1 head": lambda x: layer(x) + right @ layer(x) @ B,
}
print("how much the output changes when left and right are exchanged")
for name, f in models.items():
    a, b = f(x.flip(0)).flip(0), f(x)
    models[name] = ((a - b).norm() / b.norm()).item()
    print(f"{name:29}{models[name]:.2f}")
even, *others = models.values()
assert even < 1e-12 and min(others) > 0.1
