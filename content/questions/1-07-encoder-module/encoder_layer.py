import torch
from torch import nn
from torch.nn.functional import linear

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
B, n, d, h, d_ff = 2, 5, 512, 8, 2048
layer = nn.TransformerEncoderLayer(d, h, d_ff, dropout=0.0, batch_first=True)
attention = layer.self_attn


def by_hand(x, padding):
    """One post-LN encoder layer; x (B, n, d), padding (B, n) with True = padding."""
    qkv = linear(x, attention.in_proj_weight, attention.in_proj_bias).chunk(3, dim=-1)
    q, k, v = (t.view(B, n, h, d // h).transpose(1, 2) for t in qkv)  # (B, h, n, d_k)
    scores = q @ k.transpose(-2, -1) / (d // h) ** 0.5  # (B, h, n, n)
    weights = scores.masked_fill(padding[:, None, None], -torch.inf).softmax(dim=-1)
    heads = (weights @ v).transpose(1, 2).reshape(B, n, d)  # concatenated
    x = layer.norm1(x + attention.out_proj(heads))  # times W^O, add, normalize
    return layer.norm2(x + layer.linear2(layer.linear1(x).relu()))


x, order = torch.randn(B, n, d), torch.tensor([3, 0, 4, 1, 2])
padding = torch.arange(n) >= torch.tensor([5, 3])[:, None]  # lengths 5 and 3
y, none = by_hand(x, padding), torch.zeros_like(padding)
later = torch.cat([x[:, :-1], torch.randn(B, 1, d)], dim=1)  # another last token
print("shape:", tuple(x.shape), "->", tuple(y.shape))
for name, one, other in (
    ("by hand and PyTorch", y, layer(x, src_key_padding_mask=padding)),
    ("tokens reordered, outputs put back", by_hand(x[:, order], none), by_hand(x, none)[:, order]),
    ("first output, last token changed", y[0, 0], by_hand(later, padding)[0, 0]),
):
    change = (one - other).abs().mean().item()
    print(f"{name}: {change:.3f}")
    assert (change < 1e-12) == (not name.startswith("first"))
