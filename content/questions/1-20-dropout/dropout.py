import torch
from torch import nn

torch.manual_seed(0)
torch.set_printoptions(precision=3, sci_mode=False)
p, x = 0.1, torch.ones(1_000_000, dtype=torch.float64)

keep = torch.rand(x.shape) >= p
classic_train, classic_test = x * keep, x * (1 - p)  # 2014: scale at test time
inverted_train, inverted_test = x * keep / (1 - p), x  # today: scale in training
print("classic : training mean %.3f, test %.3f" % (classic_train.mean(), classic_test.mean()))
print("inverted: training mean %.3f, test %.3f" % (inverted_train.mean(), inverted_test.mean()))
print("wrong   : test times p = %.3f, too small by %.1f" % (p, classic_train.mean() / p))
assert abs(classic_train.mean() - (1 - p)) < 2e-3 and abs(inverted_train.mean() - 1) < 2e-3
assert abs((inverted_train**2).mean() - 1 / (1 - p)) < 2e-3  # the second moment grows

drop = nn.Dropout(p)
assert set(drop(x).unique().tolist()) == {0.0, 1 / (1 - p)}  # PyTorch inverts
drop.eval()
assert torch.equal(drop(x), x)  # and does nothing at inference

weights = torch.tensor([[0.5, 0.3, 0.2]]).repeat(100_000, 1)
sums = nn.functional.dropout(weights, p).sum(-1)
print("attention rows after dropout, three samples:", sums[:3], " mean %.3f" % sums.mean())
assert sums.std() > 0.1 and abs(sums.mean() - 1) < 5e-3
