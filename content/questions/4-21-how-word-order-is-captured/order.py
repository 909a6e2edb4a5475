import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, h = 8, 16, 4
layers = torch.randn(2, 4, d, d) / d**0.5  # W^Q, W^K, W^V, W^O of two layers


def attention(x, weights, causal=False):
    """Multi-head self-attention with its residual; x is (n, d)."""
    WQ, WK, WV, WO = weights
    q, k, v = ((x @ W).view(n, h, d // h).transpose(0, 1) for W in (WQ, WK, WV))
    scores = q @ k.transpose(1, 2) * 2
    if causal:
        scores = scores.masked_fill(torch.ones(n, n).triu(1).bool(), -torch.inf)
    heads = torch.softmax(scores, -1) @ v
    return x + heads.transpose(0, 1).reshape(n, d) @ WO


def change(f, rows):
    """How far f of the shuffled words is from the shuffled f (relative)."""
    a, b = f(x[order])[rows], f(x)[order][rows]
    return ((a - b).norm() / b.norm()).item()


def two(x, **options):
    return attention(attention(x, layers[0], **options), layers[1], **options)


x, PE = torch.randn(n, d), torch.randn(n, d)  # any fixed vectors serve as PE
order = torch.tensor([3, 0, 5, 1, 6, 2, 4, 7])  # the last word stays the last
last = slice(n - 1, n)
placed = change(lambda x: two(x + PE), slice(n))
print(f"no mask, no PE, 2 layers, all rows {change(two, slice(n)):.2f}")
print(f"no mask, PE, 2 layers, all rows    {placed:.2f}")
one_layer = change(lambda x: attention(x, layers[0], causal=True), last)
two_layers = change(lambda x: two(x, causal=True), last)
print(f"causal, no PE, 1 layer, last row   {one_layer:.2f}")
print(f"causal, no PE, 2 layers, last row  {two_layers:.2f}")
assert change(two, slice(n)) < 1e-12 and one_layer < 1e-12 < 0.1 < two_layers
same = torch.ones(n, 1) * torch.randn(d)  # one word n times: a mask reveals nothing
assert torch.allclose(two(same, causal=True), two(same, causal=True)[:1])

# Heads that look at fixed offsets, by sinusoids, are a convolution.
w = 10000 ** (-torch.arange(64) / 64)
gap = torch.arange(n) - torch.arange(n)[:, None]  # j - i
scores = {o: 10 * ((gap - o)[..., None] * w).cos().sum(-1) for o in (-1, 0, 1)}
look = {o: torch.softmax(scores[o], -1) for o in scores}
kernel = torch.randn(3, d, d)  # W^V W^O of the three heads
heads = sum(look[o] @ x @ kernel[o + 1] for o in look)
conv = torch.conv1d(x.T[None], kernel.permute(2, 1, 0), padding=1)[0].T
assert torch.allclose(heads[1:-1], conv[1:-1])
both = (look[-1] + look[1]) / 2  # one head, half its weight on each neighbour
assert torch.allclose((both @ x.flip(0)).flip(0), both @ x)  # which side: no trace
