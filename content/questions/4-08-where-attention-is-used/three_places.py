import torch
from torch import nn
from torch.autograd.functional import jacobian

torch.manual_seed(0)
d, n_s, n_t = 16, 5, 4  # source of 5 tokens, target of 4; one layer on each side
attention = {p: nn.MultiheadAttention(d, 2) for p in ("encoder", "decoder", "cross")}
future = torch.ones(n_t, n_t).triu(1).bool()  # True = hidden
x, y = torch.randn(n_s, d), torch.randn(n_t, d)  # source, shifted target


def attend(place, a, c, removed, mask=None):
    """The same function everywhere, plus its residual; only the residual if removed."""
    return a if place == removed else a + attention[place](a, c, c, attn_mask=mask)[0]


def encode(x, removed):
    return attend("encoder", x, x, removed)


def decode(x, y, removed):
    h = attend("decoder", y, y, removed, future)
    return attend("cross", h, encode(x, removed), removed)


def seen(f, tokens):  # one digit per token: 1 if it influences the vector f(tokens)
    return "".join(str(int(i > 1e-9)) for i in jacobian(f, tokens).abs().sum(dim=(0, 2)))


print("removed   state 2 sees x   output 3 sees x   output 3 sees y")
for removed, expected in {
    "nothing": ("11111", "11111", "1110"),
    "encoder": ("01000", "11111", "1110"),
    "decoder": ("11111", "11111", "0010"),
    "cross": ("11111", "00000", "1110"),
}.items():
    state = seen(lambda t: encode(t, removed)[1], x)
    of_x = seen(lambda t: decode(t, y, removed)[2], x)
    of_y = seen(lambda t: decode(x, t, removed)[2], y)
    print(f"{removed:9} {state:>14} {of_x:>17} {of_y:>17}")
    assert (state, of_x, of_y) == expected
