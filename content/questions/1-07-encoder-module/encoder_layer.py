import torch
from torch import nn
from torch.nn.functional import linear

torch.manual_seed(0)
B, n, d, h, d_ff = 2, 5, 512, 8, 2048
layer = nn.TransformerEncoderLayer(d, h, d_ff, dropout=0.0, batch_first=True).double()
attention = layer.self_attn


def by_hand(x, padding):
    """One post-LN encoder layer; x (B, n, d), padding (B, n) with True = padding."""
    qkv = linear(x, attention.in_proj_weight, attention.in_proj_bias).chunk(3, dim=-1)
    q, k, v = (t.view(B, n, h, d // h).transpose(1, 2) for t in qkv)  # (B, h, n, d_k)
    scores = q @ k.transpose(-2, -1) / (d // h) ** 0.5  # (B, h, n, n)
    weights = scores.masked_fill(padding[:, None, None], -torch.inf).softmax(dim=-1)
    heads = (weights @ v).transpose(1, 2).reshape(B, n, d)  # concatenated
    x = layer.norm1(x + attention.out_proj(heads))  # W^O, add, normalize
    return layer.norm2(x + layer.linear2(layer.linear1(x).relu()))


x = torch.randn(B, n, d, dtype=torch.float64)
padding = torch.arange(n) >= torch.tensor([5, 3])[:, None]  # lengths 5 and 3
y = by_hand(x, padding)
print(tuple(x.shape), "->", tuple(y.shape))
assert torch.allclose(y, layer(x, src_key_padding_mask=padding))

none, order = torch.zeros_like(padding), torch.randperm(n)
assert torch.allclose(by_hand(x[:, order], none), by_hand(x, none)[:, order])
later = x.clone()
later[0, -1] += 1  # another last token: token 0 of an encoder notices
assert not torch.allclose(by_hand(later, padding)[0, 0], y[0, 0])

count = {name: sum(p.numel() for p in part.parameters()) for name, part in layer.named_children()}
ffn = count["linear1"] + count["linear2"]
print(f"attention {count['self_attn']:,}  feed-forward {ffn:,}  LayerNorms {2 * count['norm1']:,}")
print(f"one layer {sum(count.values()):,}  six layers {6 * sum(count.values()):,}")
assert sum(count.values()) == 12 * d**2 + (4 + 5 + 4) * d  # weights, biases, LayerNorms
