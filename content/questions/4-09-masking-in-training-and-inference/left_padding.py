import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, n, p = 16, 5, 2  # two padding tokens, then a sentence of three
words, table = torch.randn(n, d), torch.randn(n, d)  # tokens; absolute positions
W = torch.randn(2, 3, d, d) / d**0.5  # two layers
i, j = torch.arange(n)[:, None], torch.arange(n)


def stack(x, visible):
    for w_q, w_k, w_v in W:
        scores = (x @ w_q) @ (x @ w_k).T / d**0.5
        x = x + scores.masked_fill(~visible, -torch.inf).softmax(-1) @ (x @ w_v)
    return x


causal, position = j <= i, (j - p).clamp(min=0)  # counted from the first real token
hidden = causal & ((j >= p) | (i == j))  # padding sees itself: no empty row
alone = stack(words[p:] + table[: n - p], causal[: n - p, : n - p])
results = {
    "hidden, positions restart": stack(words + table[position], hidden),
    "hidden, positions from the left edge": stack(words + table, hidden),
    "not hidden": stack(words + table[position], causal),
    "hidden, but padding rows empty": stack(words + table[position], causal & (j >= p)),
}
for name, out in results.items():
    print(f"{name:37} {(out[p:] - alone).abs().max():.2f}")
same = [torch.allclose(out[p:], alone) for out in results.values()]
assert same == [True, False, False, False] and out.isnan().all()
