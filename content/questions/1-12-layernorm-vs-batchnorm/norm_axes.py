import torch
from torch import nn

torch.manual_seed(0)
B, n, d = 4, 6, 8
x = torch.randn(B, n, d)
ln, bn = nn.LayerNorm(d), nn.BatchNorm1d(d)  # BatchNorm1d wants (B, d, n)


def batch_norm(x):
    return bn(x.transpose(1, 2)).transpose(1, 2)


def standardize(x, axes):  # both layers do this; only the axes differ
    mean = x.mean(axes, keepdim=True)
    return (x - mean) / (x.var(axes, keepdim=True, unbiased=False) + 1e-5).sqrt()


assert torch.allclose(ln(x), standardize(x, -1), atol=1e-5)  # B*n means, one a token
assert torch.allclose(batch_norm(x), standardize(x, (0, 1)), atol=1e-5)  # d means

for what, sentence, token in (("another sentence", 1, 3), ("a later token", 0, 5)):
    y = x.clone()
    y[sentence, token] *= 10
    for name, norm in (("LN", ln), ("BN", batch_norm)):
        change = (norm(y) - norm(x))[0, 0].abs().max().item()
        print(f"{what} x10, {name} of sentence 0, token 0 moves by {change:.3f}")
        assert (change == 0) == (name == "LN")

train = batch_norm(x)
bn.eval()
print(f"BN, same input, training against inference: {(batch_norm(x) - train).abs().max():.3f}")
