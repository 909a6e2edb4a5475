import torch
from torch import nn
from torch.autograd.functional import jacobian

torch.manual_seed(0)
d, n_s, n_t = 16, 5, 4
PLACES = ("encoder self-attention", "decoder self-attention", "cross-attention")
attention = {p: nn.MultiheadAttention(d, 2, batch_first=True) for p in PLACES}
ffn = [nn.Sequential(nn.Linear(d, 32), nn.ReLU(), nn.Linear(32, d)) for _ in "ed"]
future = torch.ones(n_t, n_t, dtype=torch.bool).triu(1)


def attend(place, q, kv, removed, mask=None):
    """The same function everywhere, with its residual; nothing where removed."""
    if place == removed:
        return q
    return q + attention[place](q[None], kv[None], kv[None], attn_mask=mask)[0][0]


def encode(x, removed):
    x = attend(PLACES[0], x, x, removed)
    return x + ffn[0](x)


def decode(x, y, removed):
    y = attend(PLACES[1], y, y, removed, future)
    y = attend(PLACES[2], y, encode(x, removed), removed)
    return y + ffn[1](y)


def seen(f, t):
    """One digit for each token: 1 if it influences the vector f(t)."""
    influence = jacobian(f, t).abs().sum(dim=(0, 2))
    return "".join(str(int(i)) for i in (influence > 1e-9))


x, y = torch.randn(n_s, d), torch.randn(n_t, d)  # source, shifted target
print("removed                  state 2 sees x   output 3 sees x   and y")
table = {}
for place in (None, *PLACES):
    table[place] = (
        seen(lambda t: encode(t, place)[1], x),
        seen(lambda t: decode(t, y, place)[2], x),
        seen(lambda t: decode(x, t, place)[2], y),
    )
    cells = "  ".join(f"{s:15}" for s in table[place])
    print(f"{place or 'nothing':24} {cells.rstrip()}")
assert table[None] == ("11111", "11111", "1110")
assert table[PLACES[0]] == ("01000", "11111", "1110")
assert table[PLACES[1]] == ("11111", "11111", "0010")
assert table[PLACES[2]] == ("11111", "00000", "1110")
