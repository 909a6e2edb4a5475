import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, d_k, trials = 32, 64, 16, 1000
X = torch.randn(trials, n, d)  # independent tokens
W_q, W_k = torch.randn(2, trials, d, d_k) / d**0.5
q, k = X @ W_q, X @ W_k
unit = q / q.norm(dim=-1, keepdim=True)
later = torch.ones(n, n).triu(1).bool()
scores = {
    "W_q and W_k separate": q @ k.transpose(1, 2),
    "the same, causal mask": (q @ k.transpose(1, 2)).masked_fill(later, -torch.inf),
    "W_q = W_k": q @ q.transpose(1, 2),
    "W_q = W_k, unit keys": q @ unit.transpose(1, 2),  # as in Reformer
}
own, largest = {}, {}
print("                       weight on itself in row 1, 2, 4, 32   largest in its row")
for name, s in scores.items():
    A = (s / d_k**0.5).softmax(-1)
    own[name] = A.diagonal(dim1=1, dim2=2).mean(0)  # (n,): mean over the trials
    largest[name] = (A.argmax(-1) == torch.arange(n)).double().mean().item()
    shown = " ".join(f"{own[name][row - 1]:6.2f}" for row in (1, 2, 4, n))
    print(f"{name:22} {shown} {largest[name]:23.1%}")

separate, causal, shared, reformer = scores
assert (own[separate] - 1 / n).abs().max() < 0.01 and abs(largest[separate] - 1 / n) < 0.005
assert (own[causal] - 1 / torch.arange(1, n + 1)).abs().max() < 0.05
assert own[shared].min() > 0.3 and 0.9 < largest[shared] < 1 and largest[reformer] == 1
