import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, layers, n = 16, 2, 6
W = [[torch.randn(d, d) / d**0.5 for _ in range(3)] for _ in range(layers)]
table, positions = torch.randn(20, d), torch.randn(2 * n, d) * 0.5


def encode(ids, visible):
    """Self-attention with residuals; visible[i, j]: may i attend to j?"""
    x = table[ids] + positions[: len(ids)]
    for W_q, W_k, W_v in W:
        scores = (x @ W_q) @ (x @ W_k).T / d**0.5
        x = x + scores.masked_fill(~visible, -torch.inf).softmax(-1) @ (x @ W_v)
    return x


causal, both = torch.ones(2 * n, 2 * n).tril().bool(), torch.ones(n, n).bool()
prefix = causal[:n, :n] | (torch.arange(n) < 4)  # all see the first four tokens
texts = torch.tensor([[3, 7, 1, 4, 9, 5], [3, 7, 2, 6, 9, 8]])  # token 7 is "bank"
twice = torch.cat([texts, texts], dim=1)
settings = {
    "causal mask": (texts, causal[:n, :n], 1),
    "prefix mask": (texts, prefix, 1),
    "bidirectional": (texts, both, 1),
    "text twice, first copy": (twice, causal, 1),
    "text twice, second copy": (twice, causal, n + 1),
}
for name, (pair, visible, place) in settings.items():
    one, other = (encode(ids, visible)[place] for ids in pair)
    difference = (one - other).norm().item()
    print(f"{name:23} distance of the two vectors of 'bank' {difference:.2f}")
    blind = name in ("causal mask", "text twice, first copy")
    assert (difference == 0) == blind  # exactly zero, not merely small
