import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
T, d = 32, 16
W = [(torch.randn(d, d) / d**0.5).requires_grad_() for _ in range(3)]
x, target = torch.randn(T, d), torch.randn(T, d)  # the tokens are given


def attend(rows, cache=None):
    """One causal attention layer; cache holds K and V of earlier rows."""
    q, k, v = (rows @ w for w in W)
    if cache is not None:
        k, v = cache[:] = [torch.cat(pair) for pair in zip(cache, (k, v))]
    hidden = torch.ones(len(q), len(k)).triu(len(k) - len(q) + 1).bool()
    return (q @ k.T / d**0.5).masked_fill(hidden, -torch.inf).softmax(-1) @ v


cache = [torch.empty(0, d), torch.empty(0, d)]
ways = {
    "parallel": [attend(x)],
    "with a cache": [attend(x[t : t + 1], cache) for t in range(T)],
    "without a cache": [attend(x[: t + 1]) for t in range(T)],
}
for name, outputs in ways.items():
    result = torch.cat([y[-1:] for y in outputs]) if len(outputs) > 1 else outputs[0]
    gradients = torch.autograd.grad((result - target).square().sum(), W)
    expected = (result, *gradients) if name == "parallel" else expected
    assert all(torch.allclose(a, b) for a, b in zip((result, *gradients), expected))
    print(f"{name:15}  passes {len(outputs):2}  rows {sum(map(len, outputs)):3}")
