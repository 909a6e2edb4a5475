import torch
from torch import nn

torch.manual_seed(0)
d, n = 512, 64


def count(*modules):
    return sum(p.numel() for m in modules for p in m.parameters())


print(" h  d_k   width d/h each   width d each")
for h in (1, 8, 32):
    reduced = count(nn.MultiheadAttention(d, h, bias=False))
    qkv = nn.Linear(d, 3 * h * d, bias=False, device="meta")
    out = nn.Linear(h * d, d, bias=False, device="meta")
    full = count(qkv, out)
    print(f"{h:2d}  {d // h:3d}   {reduced:14,}   {full:12,}")
    assert reduced == 4 * d * d and full == h * reduced

# The price of a narrow head: which of n keys can ever get the largest weight?
k = torch.randn(n, 32, dtype=torch.float64)
q = torch.randn(20000, 32, dtype=torch.float64)
found = []
for d_k in (1, 2, 4, 8, 16, 32):
    scores = q[:, :d_k] @ k[:, :d_k].T / d_k**0.5  # (20000, n)
    found.append(scores.argmax(-1).unique().numel())
    rank = torch.linalg.matrix_rank(scores).item()
    print(f"d_k = {d_k:2d}: rank {rank:2d}, {found[-1]:2d} of {n} keys win for some query")
    assert rank == d_k
    logs = scores[:n].log_softmax(-1)  # n queries
    assert torch.linalg.matrix_rank(logs) == d_k + 1  # each row is shifted
    assert torch.linalg.matrix_rank(logs.exp()) > d_k + 1  # A is not bound
assert found[0] == 2 and found[-1] == n and found == sorted(found)
