import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, prompt, d = 6, 4, 16
x = torch.randn(n, d)  # a prompt of 4 tokens and 2 generated ones
W_q, W_k, W_v = (torch.randn(d, d) / d**0.5 for _ in range(3))


def attend(queries, keys, causal):
    scores = (queries @ W_q) @ (keys @ W_k).T / d**0.5
    if causal:
        scores = scores.masked_fill(torch.ones_like(scores).triu(1) > 0, -torch.inf)
    return scores.softmax(-1) @ (keys @ W_v)


def gap(rows, reference):
    return (rows - reference).abs().max().item()


train = attend(x, x, True)  # all rows at once
read = {c: gap(attend(x[:prompt], x[:prompt], c), train[:prompt]) for c in (True, False)}
steps = torch.cat([attend(x[t : t + 1], x[: t + 1], False) for t in range(prompt, n)])
grown = {c: gap(attend(x, x, c)[:-1], attend(x[:-1], x[:-1], c)) for c in (True, False)}
print(f"prompt read with the causal mask     {read[True]:.2f}")
print(f"prompt read without it               {read[False]:.2f}")
print(f"one row per step, no causal mask     {gap(steps, train[prompt:]):.2f}")
print(f"one more token changes old outputs by {grown[True]:.2f} (decoder), {grown[False]:.2f} (encoder)")
assert read[True] < 1e-12 < 0.1 < read[False] and gap(steps, train[prompt:]) < 1e-12
assert grown[True] < 1e-12 < 0.1 < grown[False]
