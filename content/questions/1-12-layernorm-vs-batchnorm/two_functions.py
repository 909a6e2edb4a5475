import torch
from torch import nn
from torch.nn.functional import batch_norm

torch.manual_seed(0)
B, n, d = 32, 16, 8


def batch(spread):  # the scale changes from batch to batch by a factor exp(N(0, spread**2))
    return torch.randn(B, d, n) * (spread * torch.randn(())).exp()


print("scale of the batches  |training - inference|")
gaps = []
for name, spread in (("constant", 0.0), ("fluctuating", 0.5)):
    bn = nn.BatchNorm1d(d, affine=False)
    for _ in range(500):  # ordinary training: the running averages settle
        bn(batch(spread))
    bn.eval()
    x = torch.cat([batch(spread) for _ in range(100)]).split(B)  # 100 new batches
    gap = [(batch_norm(y, None, None, training=True) - bn(y)).abs().mean() for y in x]
    gaps.append(sum(gap).item() / len(gap))
    print(f"{name:20}{gaps[-1]:10.3f}")
assert gaps[0] < 0.05 and gaps[1] > 5 * gaps[0]

token = torch.randn(1, d, 1)  # generation: one sentence, one token
try:
    bn.train()(token)
except ValueError as error:
    print(error)
