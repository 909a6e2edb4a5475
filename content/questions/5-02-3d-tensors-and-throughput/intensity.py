import torch


def intensity(m, k, n):
    """FLOPs per byte of an (m, k) by (k, n) product in 2-byte numbers."""
    return 2 * m * k * n / (2 * (m * k + k * n + m * n))


ridge = 312e12 / 2.039e12  # A100 80 GB, bf16: FLOPs per byte
d, d_k = 4096, 128
for rows in (1, 64, 256, 8192):
    i = intensity(rows, d, d)
    print(f"linear layer, {rows:4} rows: {i:6.1f}, {min(i / ridge, 1):4.0%} of peak")
for n in (128, 2048):
    i = intensity(n, d_k, n)
    print(f"QK^T, n = {n:4}, one head: {i:6.1f}, {min(i / ridge, 1):4.0%} of peak")
assert intensity(1, d, d) < 1 and intensity(8192, d, d) > ridge
assert intensity(256, 512, 512) < ridge  # a narrow model needs more rows

# Packing: the same rows without padding, attention kept apart by a block mask.
torch.manual_seed(0)
lengths = torch.tensor([7, 2, 3])
B, n, d = len(lengths), int(lengths.max()), 16
real = torch.arange(n) < lengths[:, None]
x = torch.randn(B, n, d)


def attend(x, visible):
    scores = (x @ x.transpose(-2, -1) / d**0.5).masked_fill(~visible, -torch.inf)
    return scores.softmax(-1) @ x


padded = attend(x, real[:, None, :])[real]
owner = torch.repeat_interleave(torch.arange(B), lengths)
packed = attend(x[real], owner[:, None] == owner[None, :])
assert torch.allclose(packed, padded, atol=1e-6)
waste = 1 - lengths.sum().item() / (B * n)
print(f"padded rows {B * n}, packed {len(packed)}: {waste:.0%} was padding")
