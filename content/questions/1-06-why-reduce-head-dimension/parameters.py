from torch import nn

d = 512


def count(*modules):
    return sum(p.numel() for module in modules for p in module.parameters())


print("heads  d_k = d/h  parameters  parameters if d_k = d")
for h in (1, 8, 32):
    reduced = count(nn.MultiheadAttention(d, h, bias=False))
    qkv = nn.Linear(d, 3 * h * d, bias=False, device="meta")  # h heads of width d
    out = nn.Linear(h * d, d, bias=False, device="meta")
    full = count(qkv, out)
    print(f"{h:5} {d // h:10} {reduced:11,} {full:22,}")
    assert reduced == 4 * d * d and full == 4 * h * d * d
