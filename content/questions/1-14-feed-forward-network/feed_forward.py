import torch
from torch import nn
from torch.nn.functional import conv1d, silu

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, d_ff = 6, 48, 192
up, down = nn.Linear(d, d_ff), nn.Linear(d_ff, d)
x = torch.randn(n, d)
a = up(x).relu()  # (n, d_ff): the coefficients of the hidden units
y = down(a)  # (n, d) -> (n, d_ff) -> (n, d)

other = x.clone()
other[0] = 5.0  # replace token 1
difference = (down(up(other).relu()) - y).abs().amax(-1)
print("change of the output per token:", [round(c, 3) for c in difference.tolist()])
assert difference[0] > 0.1 and difference[1:].max() < 1e-12
hidden = conv1d(x.T[None], up.weight[:, :, None], up.bias).relu()  # kernel size 1
assert torch.allclose(conv1d(hidden, down.weight[:, :, None], down.bias), y.T[None])
values = down.weight.T  # row j is v_j
assert torch.allclose(sum(a[:, j, None] * values[j] for j in range(d_ff)) + down.bias, y)
one_layer = x @ up.weight.T @ down.weight.T + down(up.bias)  # without the activation
assert torch.allclose(down(up(x)), one_layer) and not torch.allclose(y, one_layer)

width = 8 * d // 3  # SwiGLU: three matrices, two thirds of the width
W1, W3, W2 = torch.randn(d, width), torch.randn(d, width), torch.randn(width, d)
assert ((silu(x @ W1) * (x @ W3)) @ W2).shape == y.shape
assert W1.numel() + W3.numel() + W2.numel() == 2 * d * d_ff == 8 * d * d
print("weights at d = 512: ReLU", 2 * 512 * 2048, " SwiGLU of width 1365", 3 * 512 * 1365)
