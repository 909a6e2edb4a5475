import math
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(32, 4, 64, batch_first=True).eval()
for n in (1, 512, 1500):  # the same weights at any length
    assert layer(torch.randn(1, n, 32)).shape == (1, n, 32)
table = nn.Embedding(512, 32)  # a learned position table
table(torch.arange(128)).sum().backward()  # trained on sequences of 128 only
untrained = (table.weight.grad.abs().sum(1) == 0).sum().item()
try:
    table(torch.arange(513))
except IndexError:
    print(f"table of 512: no row for a 513th token, {untrained} rows never trained")
assert untrained == 512 - 128

layers, heads, kv_heads, d_k = 32, 32, 8, 128  # Llama 3 8B, 2 bytes per number
print("     n  cache, GiB  weights of one layer, GiB  weight of the relevant key")
weight = {}
for n in (1024, 8192, 131072):
    cache = 2 * layers * kv_heads * d_k * n * 2 / 2**30
    matrix = heads * n**2 * 2 / 2**30
    scores = torch.zeros(n, dtype=torch.float64)
    scores[n // 3] = 8.0  # one key is 8 above all others
    weight[n] = scores.softmax(0).max().item()
    print(f"{n:6d} {cache:11.3f} {matrix:26.3f} {weight[n]:27.3f}")
    assert abs(weight[n] - 1 / (1 + (n - 1) * math.exp(-8))) < 1e-12
assert weight[131072] < 0.05 < 0.7 < weight[1024]
