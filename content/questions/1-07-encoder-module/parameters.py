from torch import nn

d, h = 512, 8
layer = nn.TransformerEncoderLayer(d, h, 4 * d)
parts = {
    "attention": [layer.self_attn],
    "feed-forward": [layer.linear1, layer.linear2],
    "LayerNorms": [layer.norm1, layer.norm2],
}
weights, vectors = {}, {}  # matrices; biases and the gains of LayerNorm
for name, modules in parts.items():
    tensors = [p for module in modules for p in module.parameters()]
    weights[name] = sum(p.numel() for p in tensors if p.dim() == 2)
    vectors[name] = sum(p.numel() for p in tensors if p.dim() == 1)
weights["one layer"], vectors["one layer"] = sum(weights.values()), sum(vectors.values())

print("                matrices  vectors        sum")
for name in weights:
    w, v = weights[name], vectors[name]
    print(f"{name:13} {w:10,} {v:8,} {w + v:10,}")
assert list(weights.values()) == [4 * d**2, 8 * d**2, 0, 12 * d**2]
assert list(vectors.values()) == [4 * d, 5 * d, 4 * d, 13 * d]
