import torch
from torch.nn.functional import gelu

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, d_ff = 64, 256
x = torch.randn(500, d)
W1, b1 = torch.randn(d, d_ff) / d**0.5, 0.1 * torch.randn(d_ff)
W2, b2 = torch.randn(d_ff, d) / d_ff**0.5, torch.zeros(d)
b1[:20] = -100.0  # never active
W2[20:40] = 0.0  # write nothing
W1[:, 40:60] = 0.0  # constant activation
W1[:, 60:80], b1[60:80] = 3 * W1[:, 80:100], 3 * b1[80:100]  # 3 times the key and bias of another


def ffn(activation, keep=slice(None), W2=W2, b2=b2):
    return activation(x @ W1[:, keep] + b1[keep]) @ W2[keep] + b2


merged = W2.clone()
merged[80:100] += 3 * W2[60:80]
for name, f in (("ReLU", torch.relu), ("GELU", gelu)):
    constant = b2 + f(b1[40:60]) @ W2[40:60]  # the bias takes over the constant
    error = (ffn(f, slice(80, None), merged, constant) - ffn(f)).abs().max().item()
    print(f"{name}: 80 of 256 neurons deleted, largest change {error:.3f}")
    assert (error < 1e-12) == (f is torch.relu)
half, full = torch.randperm(d_ff)[: d_ff // 2], ffn(torch.relu)
change = (ffn(torch.relu, half) - full).norm() / full.norm()
print(f"ReLU: half of the neurons deleted at random, relative change {change:.2f}")
assert change > 0.3
