import math

import torch
from torch import nn

torch.manual_seed(0)

# 1. No weight of a layer has the length in its shape; a table of positions has.
layer = nn.TransformerEncoderLayer(32, 4, 64, batch_first=True).eval()
for n in (1, 512, 1500):
    assert layer(torch.randn(1, n, 32)).shape == (1, n, 32)
table = nn.Embedding(512, 32)
table(torch.arange(128)).sum().backward()  # trained on sequences of 128 only
untrained = (table.weight.grad.abs().sum(1) == 0).sum().item()
try:
    table(torch.arange(513))
except IndexError:
    print(f"table of 512: no row for a 513th token, {untrained} rows never trained")
assert untrained == 512 - 128

# 2. RoPE is defined everywhere, but its slowest pair has not turned once.
d_k, trained = 128, 4096
wavelength = 2 * math.pi * 10000 ** ((d_k - 2) / d_k)
share = trained / wavelength
print(f"RoPE: {trained} tokens are {share:.1%} of the longest wavelength")
assert trained < wavelength

# 3. The cost, and the weight of one key whose score is 8 above all the others.
layers, heads, kv_heads = 32, 32, 8  # Llama 3 8B, 2 bytes a number
print("     n   cache GiB   A of one layer GiB   weight of the key looked for")
weight = {}
for n in (1024, 8192, 131072):
    cache = 2 * layers * kv_heads * d_k * n * 2 / 2**30
    matrix = heads * n**2 * 2 / 2**30
    scores = torch.zeros(n, dtype=torch.float64)
    scores[n // 3] = 8.0
    weight[n] = scores.softmax(0).max().item()
    print(f"{n:6d}   {cache:9.3f}   {matrix:18.3f}   {weight[n]:28.3f}")
    assert abs(weight[n] - 1 / (1 + (n - 1) * math.exp(-8))) < 1e-12
    scores[n // 3] = math.log(n - 1)  # what it takes to keep one half
    assert abs(scores.softmax(0).max().item() - 0.5) < 1e-9
assert weight[131072] < 0.05 < 0.7 < weight[1024]
