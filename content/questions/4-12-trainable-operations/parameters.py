import torch
from torch import nn

torch.manual_seed(0)
d, d_ff, h, L, V = 512, 2048, 8, 6, 37000
attention, ffn, norm = 4 * d * d, 2 * d * d_ff + d_ff + d, 2 * d
parts = {
    "embedding, used three times": V * d,
    "encoder self-attention": L * attention,
    "encoder feed-forward": L * ffn,
    "decoder self-attention": L * attention,
    "decoder cross-attention": L * attention,
    "decoder feed-forward": L * ffn,
    "LayerNorm": L * (2 + 3) * norm,
}
total = sum(parts.values())
for name, count in parts.items():
    print(f"{name:27s} {count:11,} {count / total:6.2%}")
print(f"{'total':27s} {total:11,}")

# PyTorch has no embedding here, a bias in every projection and a norm after each stack.
model = nn.Transformer(d, h, L, L, d_ff, dropout=0.0, batch_first=True)
count = sum(p.numel() for p in model.parameters())
print(f"{'nn.Transformer':27s} {count:11,}")
assert count == total - V * d + 3 * L * 4 * d + 2 * norm
out = model(torch.randn(2, 7, d), torch.randn(2, 5, d))
(out * torch.randn_like(out)).sum().backward()  # one scalar loss
assert all(p.grad.abs().max() > 1e-3 for p in model.parameters())  # trains every tensor
