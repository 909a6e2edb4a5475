import torch

torch.manual_seed(0)
n, d, j = 6, 16, 2  # j is the token to be predicted
W = [[torch.randn(d, d, dtype=torch.float64) / d**0.5 for _ in range(3)] for _ in range(2)]
hide = {
    "column j hidden": torch.arange(n).expand(n, n) == j,  # nobody attends to j
    "diagonal hidden": torch.eye(n, dtype=torch.bool),  # nobody attends to itself
}


def encode(x, hidden, layers, residual):
    for W_q, W_k, W_v in W[:layers]:
        scores = (x @ W_q) @ (x @ W_k).T / d**0.5
        a = scores.masked_fill(hidden, -torch.inf).softmax(-1) @ (x @ W_v)
        x = x + a if residual else a
    return x


position = torch.randn(n, d, dtype=torch.float64)
tokens = torch.randn(n, d, dtype=torch.float64)
other, mask = tokens.clone(), torch.randn(d, dtype=torch.float64)
other[j] = torch.randn(d, dtype=torch.float64)  # a different word at j
print("Does the output at j still depend on the word at j?")
for name, hidden in hide.items():
    for layers, residual in ((1, False), (2, False), (1, True)):
        out = [encode(t + position, hidden, layers, residual)[j] for t in (tokens, other)]
        leak = (out[0] - out[1]).abs().max().item()
        print(f"{name}, {layers} layer(s), residual {residual!s:5}: {leak:.2f}")
        assert leak > 0.01  # even with one layer: j's own query asks

for t in (tokens, other):
    t[j] = mask  # BERT: replace the input
out = [encode(t + position, torch.zeros(n, n).bool(), 2, True)[j] for t in (tokens, other)]
print(f"[MASK] at the input, 2 layers, residual True : {(out[0] - out[1]).abs().max():.2f}")
assert torch.equal(*out)
