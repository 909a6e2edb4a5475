import torch

torch.manual_seed(0)
torch.set_printoptions(precision=3, sci_mode=False)
lengths = torch.tensor([4, 2])  # two sentences, padded to n = 4
B, h, n, d_k = 2, 2, 4, 8
q, k = (torch.randn(B, h, n, d_k) for _ in range(2))

real = torch.arange(n) < lengths[:, None]  # (B, n), True = a real token
mask = real[:, None, None, :]  # (B, 1, 1, n): broadcast over heads and queries
scores = q @ k.transpose(-2, -1) / d_k**0.5  # (B, h, n, n)
weights = scores.masked_fill(~mask, -torch.inf).softmax(dim=-1)
print(weights[1, 0])

assert (weights[1, :, :, 2:] == 0).all()  # exactly zero, not merely small
assert torch.allclose(weights.sum(-1), torch.ones(B, h, n))
alone = (q[1, :, :2] @ k[1, :, :2].transpose(-2, -1) / d_k**0.5).softmax(-1)
assert torch.allclose(weights[1, :, :2, :2], alone, atol=1e-6)  # as without padding
