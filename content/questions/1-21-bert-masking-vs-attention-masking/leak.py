import torch

torch.manual_seed(0)
n, d, j = 6, 16, 2  # the word at position j is to be predicted
W = torch.randn(2, 3, d, d) / d**0.5
position, words, mask = torch.randn(n, d), torch.randn(n, d), torch.randn(d)
at_j, grid = torch.arange(n) == j, torch.ones(n, n).bool()
other = torch.where(at_j[:, None], torch.randn(d), words)  # another word at j


def output(x, hidden, layers, residual):
    x = x + position
    for w_q, w_k, w_v in W[:layers]:
        scores = (x @ w_q) @ (x @ w_k).T / d**0.5
        x = residual * x + scores.masked_fill(hidden, -torch.inf).softmax(-1) @ (x @ w_v)
    return x[j]


cases = {  # what happens to the input, and which scores are hidden
    "column j hidden": (lambda t: t, grid & at_j),
    "diagonal hidden": (lambda t: t, torch.eye(n).bool()),
    "[MASK] at the input": (lambda t: torch.where(at_j[:, None], mask, t), ~grid),
    "shifted, causal mask": (lambda t: torch.cat([mask[None], t[:-1]]), grid.triu(1)),
}
print("change of the output at j    1 layer, no residual  2 layers, residual")
for name, (change, hidden) in cases.items():
    pairs = [[output(change(t), hidden, *s) for t in (words, other)] for s in ((1, 0), (2, 1))]
    leaks = [(a - b).abs().max().item() for a, b in pairs]
    print(f"{name:28} {leaks[0]:20.2f} {leaks[1]:19.2f}")
    assert (min(leaks) > 0.1) if "hidden" in name else (max(leaks) == 0)
