import torch
from torch.nn.functional import gelu

torch.manual_seed(0)
d, d_ff, r, blocks, experts = 512, 2048, 128, 4, 8
dense = 2 * d * d_ff
print("                      stored      used per token")
for name, stored, used in [
    ("dense", dense, dense),
    ("half the width", dense // 2, dense // 2),
    ("rank 128", 2 * r * (d + d_ff), 2 * r * (d + d_ff)),
    ("4 diagonal blocks", dense // blocks, dense // blocks),
    ("one for 6 layers, each", dense / 6, dense),
    ("SwiGLU, width 1365", 3 * d * 1365, 3 * d * 1365),
    ("2 of 8 experts", experts * (dense + d), 2 * dense + experts * d),
]:
    print(f"{name:22s} {stored:10,.0f} {used:10,.0f}")

up = torch.randn(d, d_ff, dtype=torch.float64) / d**0.5
down = torch.randn(d_ff, d, dtype=torch.float64) / d_ff**0.5
bias = torch.zeros(d_ff, dtype=torch.float64)
span = torch.randn(64, d, dtype=torch.float64)  # the inputs fill 64 dimensions only
x = torch.randn(200, 64, dtype=torch.float64) @ span

# Without loss: units that never fire, and keys that point the same way.
bias[:500] = -1e4
up[:, 500:600] = 3.0 * up[:, 600:700]
y = (x @ up + bias).relu() @ down
assert ((x @ up + bias)[:, :500] <= 0).all()
merged = down.clone()
merged[600:700] += 3.0 * down[500:600]
assert torch.allclose(y, (x @ up[:, 600:] + bias[600:]).relu() @ merged[600:])
before = gelu(x @ up[:, 500:]) @ down[500:]  # no such luck with another activation
assert not torch.allclose(before, gelu(x @ up[:, 600:]) @ merged[600:])

# Low rank: poor for a random matrix, exact where the inputs leave dimensions empty.
W = torch.randn(d, d_ff, dtype=torch.float64)
U, s, Vh = torch.linalg.svd(W, full_matrices=False)
cut = (U[:, :r] * s[:r]) @ Vh[:r]
kept = 1 - ((W - cut).norm() / W.norm()) ** 2
assert torch.allclose(kept, s[:r].square().sum() / s.square().sum())
basis = torch.linalg.qr(span.T)[0]  # (d, 64)
assert torch.allclose(x @ W, x @ basis @ (basis.T @ W))
print(f"rank 128 of 512 keeps {kept:.2f} of a random matrix")
