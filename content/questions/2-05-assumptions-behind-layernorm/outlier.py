import torch
from torch.nn.functional import batch_norm, layer_norm

torch.manual_seed(0)
n, d = 4096, 512
x, sign = torch.randn(n, d), torch.randn(n).sign()

print("feature 0   its share of the   spread of the other features")
print("  is         squared norm           LN         BN")
for m in (1, 10, 100, 1000):
    x[:, 0] = m * sign  # one feature of another scale
    y = layer_norm(x, (d,), eps=0.0)  # statistics of each token
    z = batch_norm(x, None, None, training=True, eps=0.0)  # statistics of each feature
    share = (y[:, 0].square() / d).mean()
    ln, bn = (v[:, 1:].std(-1).mean() for v in (y, z))
    print(f"+-{m:<9d}{share:12.2f}{ln:18.2f}{bn:11.2f}")
    assert abs(ln - (1 + m**2 / d) ** -0.5) < 0.01 and abs(bn - 1) < 0.01
assert y.abs().max() < (d - 1) ** 0.5 + 1e-4  # no feature can exceed this
