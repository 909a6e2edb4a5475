import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, h = 8, 16, 4
layers = torch.randn(2, 4, d, d) / d**0.5  # W^Q, W^K, W^V, W^O of two layers
x, PE = torch.randn(n, d), torch.randn(n, d)  # words; any fixed vectors serve as PE
order = torch.tensor([3, 0, 5, 1, 6, 2, 4, 7])  # the last word stays last


def attend(x, depth, causal=False):  # multi-head attention with residual connections
    for W_q, W_k, W_v, W_o in layers[:depth]:
        q, k, v = ((x @ W).view(n, h, d // h).transpose(0, 1) for W in (W_q, W_k, W_v))
        scores = q @ k.transpose(1, 2) / (d // h) ** 0.5
        if causal:
            scores = scores.masked_fill(torch.ones(n, n).triu(1).bool(), -torch.inf)
        x = x + (scores.softmax(-1) @ v).transpose(0, 1).reshape(n, d) @ W_o
    return x


def change(f, rows=slice(n)):
    a, b = f(x[order])[rows], f(x)[order][rows]  # output of shuffled input; shuffled output
    return ((a - b).norm() / b.norm()).item()


free, placed = change(lambda x: attend(x, 2)), change(lambda x: attend(x + PE, 2))
one, two = (change(lambda x: attend(x, L, causal=True), slice(n - 1, n)) for L in (1, 2))
print(f"no mask, no PE, 2 layers, all rows {free:.2f}\nno mask, PE, 2 layers, all rows    {placed:.2f}")
print(f"causal, no PE, 1 layer, last row   {one:.2f}\ncausal, no PE, 2 layers, last row  {two:.2f}")
assert free < 1e-12 and one < 1e-12 and placed > 0.1 and two > 0.1
