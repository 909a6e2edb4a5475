import torch
from torch import nn

torch.manual_seed(0)
B, n, d, h = 2, 4, 8, 2
layer = nn.TransformerEncoderLayer(d, h, 4 * d, dropout=0.0, batch_first=True)
attention = layer.self_attn
operations = {
    "W (linear)": nn.Linear(d, d),
    "LayerNorm": nn.LayerNorm(d),
    "ReLU": torch.relu,
    "feed-forward": lambda x: layer.linear2(torch.relu(layer.linear1(x))),
    "self-attention": lambda x: attention(x, x, x, need_weights=False)[0],
}
x = torch.randn(B, n, d)
print(f"{'':15} sentences tokens features")
for name, operation in operations.items():
    y, mixes = operation(x), []
    for b, t, i in ((1, 0, 0), (0, 1, 0), (0, 0, 1)):  # one neighbor on each axis
        moved = x.clone()
        moved[b, t, i] += 1
        mixes.append(bool((operation(moved)[0, 0, 0] - y[0, 0, 0]).abs() > 1e-6))
    words = ["mixes" if m else "-" for m in mixes]
    print(f"{name:15} {words[0]:9} {words[1]:6} {words[2]}")
    assert not mixes[0] and mixes[1] == (name == "self-attention")

# An operation that does not mix tokens can run on a plain matrix of B * n rows.
flat = operations["feed-forward"](x.view(B * n, d)).view(B, n, d)
assert torch.allclose(flat, operations["feed-forward"](x), atol=1e-6)
flat = operations["self-attention"](x.view(1, B * n, d)).view(B, n, d)
assert not torch.allclose(flat, operations["self-attention"](x), atol=1e-3)
print("parameters have", {p.dim() for p in layer.parameters()}, "axes")
