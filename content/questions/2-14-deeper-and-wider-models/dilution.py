import torch
from torch.nn.functional import layer_norm

torch.manual_seed(0)
n, d = 64, 256


def LN(x):
    return layer_norm(x, (d,))


print("layers  sublayers  branches   first change  last change  ratio")
for layers in (6, 48):
    S = 2 * layers  # two sublayers per layer
    for name, factor in (("as they are", 1.0), ("times 1/sqrt(S)", S**-0.5)):
        x, changes = LN(torch.randn(n, d)), []
        for _ in range(S):  # random linear sublayers, pre-LN
            branch = factor * LN(x) @ torch.randn(d, d) / d**0.5
            changes.append((branch.norm() / x.norm()).item())
            x = x + branch
        first, last = changes[0], changes[-1]
        print(f"{layers:6d}{S:11d}  {name:16}{first:8.3f}{last:13.3f}{last / first:7.3f}")
        assert abs(first - factor) < 0.02
        assert abs(last - factor / (1 + (S - 1) * factor**2) ** 0.5) < 0.01
