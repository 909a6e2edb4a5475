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
    "layer norms": L * (2 + 3) * norm,
}
total = sum(parts.values())
for name, count in parts.items():
    print(f"{name:27s} {count:11,} {count / total:6.2%}")
print(f"{'total':27s} {total:11,}")

# PyTorch adds biases to the projections and a norm after each stack.
model = nn.Transformer(d, h, L, L, d_ff, dropout=0.0, batch_first=True).double()
count = sum(p.numel() for p in model.parameters())
assert count == total - V * d + 3 * L * 4 * d + 2 * norm
print(f"nn.Transformer, no embedding {count:,}")

source, target = (torch.randn(2, n, d, dtype=torch.float64) for n in (7, 5))
out = model(source, target)
(out * torch.randn_like(out)).sum().backward()
for name, p in model.named_parameters():
    assert p.grad.abs().max() > 1e-3  # everything learns ...
    if name.endswith("in_proj_bias"):
        query, key, value = p.grad.chunk(3)
        assert key.abs().max() < 1e-9 < query.abs().max()  # ... but key biases

attend = model.encoder.layers[0].self_attn
with torch.no_grad():
    attend.in_proj_bias.normal_()
    before = attend(source, source, source)[0]
    b_k, b_v = attend.in_proj_bias[d : 2 * d], attend.in_proj_bias[2 * d :]
    attend.out_proj.bias += attend.out_proj.weight @ b_v  # b_V W^O, moved behind
    b_v.zero_(), b_k.normal_()
    assert torch.allclose(before, attend(source, source, source)[0])
