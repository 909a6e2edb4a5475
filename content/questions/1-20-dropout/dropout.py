import torch
from torch import nn

torch.manual_seed(0)
p, x = 0.1, torch.ones(1_000_000, dtype=torch.float64)
keep = torch.rand(x.shape) >= p  # each component is kept with probability 1 - p

classic = x * keep  # 2014: no scaling in training, times 1 - p at inference
inverted = x * keep / (1 - p)  # today: scaling in training, none at inference
for name, trained, used in (
    ("classic", classic, x * (1 - p)),
    ("inverted", inverted, x),
    ("wrong", classic, x * p),  # times the drop probability: 9 times too small
):
    print(f"{name:8s}: mean in training {trained.mean():.3f}, at inference {used.mean():.3f}")
assert abs(classic.mean() - (1 - p)) < 2e-3 and abs(inverted.mean() - 1) < 2e-3
assert abs((inverted**2).mean() - 1 / (1 - p)) < 2e-3  # the second moment grows

drop = nn.Dropout(p)
assert set(drop(x).unique().tolist()) == {0.0, 1 / (1 - p)}  # PyTorch inverts

weights = torch.tensor([[0.5, 0.3, 0.2]]).repeat(100_000, 1)  # rows of attention weights
sums = nn.functional.dropout(weights, p).sum(-1)
three = ", ".join(f"{s:.3f}" for s in sums[:3])
print(f"attention rows after dropout sum to {three}; on average {sums.mean():.3f}")
assert sums.std() > 0.1 and abs(sums.mean() - 1) < 5e-3
