import torch
from torch import nn

torch.manual_seed(0)
B, n, d, h = 2, 3, 8, 4
d_k = d // h
x, by_kind, by_head = torch.randn(B, n, d), *(nn.Linear(d, 3 * d, bias=False) for _ in range(2))
order = torch.arange(3 * d).view(3, h, d_k).transpose(0, 1).flatten()
print("head by head, the columns of Q | K | V come in the order", order[:6].tolist(), "...")
by_head.weight = nn.Parameter(by_kind.weight[order])

q = by_kind(x).view(B, n, 3, h, d_k)[:, :, 0]  # (B, n, h, d_k)
right = by_head(x).view(B, n, h, 3, d_k)[:, :, :, 0]
wrong = by_head(x).view(B, n, 3, h, d_k)[:, :, 0]
print("read as stored: ", tuple(right.shape), "equal" if torch.allclose(q, right, atol=1e-6) else "different")
print("read as Q|K|V:  ", tuple(wrong.shape), "equal" if torch.allclose(q, wrong, atol=1e-6) else "different")
assert torch.allclose(q, right, atol=1e-6)
assert wrong.shape == q.shape and not torch.allclose(q, wrong, atol=0.1)

# Xavier uses the shape that it is given, and the fused matrix has a different one.
stacked = nn.MultiheadAttention(512, 8).in_proj_weight.std().item()
alone = nn.init.xavier_uniform_(torch.empty(512, 512)).std().item()
print(f"standard deviation of W_q: fused {stacked:.3f}, alone {alone:.3f}")
assert abs(alone / stacked - 2**0.5) < 0.01
