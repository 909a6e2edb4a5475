import torch
from torch import nn
from torch.nn.functional import conv1d, silu

torch.manual_seed(0)
n, d, d_ff = 6, 512, 2048
up, down = nn.Linear(d, d_ff).double(), nn.Linear(d_ff, d).double()


def ffn(x):
    return down(up(x).relu())


x = torch.randn(n, d, dtype=torch.float64)
y = ffn(x)  # (n, d) -> (n, d_ff) -> (n, d)

# Per position: one token at a time gives the same, and so does a convolution of width 1.
assert torch.allclose(y, torch.stack([ffn(token) for token in x]))
hidden = conv1d(x.T[None], up.weight[:, :, None], up.bias).relu()
assert torch.allclose(y.T[None], conv1d(hidden, down.weight[:, :, None], down.bias))
# A sum over d_ff cells: how strongly key j fires, times value j.
memory = sum(up(x)[:, j, None].relu() * down.weight[:, j] for j in range(d_ff))
assert torch.allclose(y, memory + down.bias)
print(f"cells that fire at initialization: {(up(x) > 0).double().mean():.2f}")
# Without the activation both matrices collapse into one.
one = nn.Linear(d, d).double()
one.weight.data, one.bias.data = down.weight @ up.weight, down(up.bias)
assert torch.allclose(down(up(x)), one(x)) and not torch.allclose(y, one(x))

width = 8 * d // 3  # a gated network of as many parameters
gate, value = (nn.Linear(d, width, bias=False).double() for _ in range(2))
back = nn.Linear(width, d, bias=False).double()
assert back(silu(gate(x)) * value(x)).shape == y.shape  # SwiGLU
print(f"ReLU network {2 * d * d_ff:,}  SwiGLU of width {width} {3 * d * width:,}  attention {4 * d * d:,}")
