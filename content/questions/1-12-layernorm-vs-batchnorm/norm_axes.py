import torch
from torch import nn

torch.manual_seed(0)
B, n, d = 4, 6, 8
x = torch.randn(B, n, d)
ln, bn = nn.LayerNorm(d), nn.BatchNorm1d(d)  # both in training mode


def batch_norm(x):
    return bn(x.mT).mT  # BatchNorm1d expects (B, d, n)


def standardize(x, axes):  # both layers do this; only the axes differ
    variance = x.var(axes, keepdim=True, unbiased=False)
    return (x - x.mean(axes, keepdim=True)) / (variance + 1e-5).sqrt()


assert torch.allclose(ln(x), standardize(x, -1), atol=1e-5)  # B * n means, one per token
assert torch.allclose(batch_norm(x), standardize(x, (0, 1)), atol=1e-5)  # d means
other, later = x.clone(), x.clone()
other[1, 3] *= 10  # a token of another sentence
later[0, 5] *= 10  # a later token of the same sentence
padded = torch.cat([x, torch.zeros(B, 4, d)], dim=1)  # 4 padding tokens per sentence
changed = {"another sentence x10": other, "a later token x10": later, "4 paddings": padded}
print("how far token 0 of sentence 0 moves     LN     BN")
for what, y in changed.items():
    moves = [(f(y)[0, 0] - f(x)[0, 0]).abs().max().item() for f in (ln, batch_norm)]
    print(f"{what:34}{moves[0]:8.3f}{moves[1]:7.3f}")
    assert moves[0] < 1e-6 and moves[1] > 0.1
