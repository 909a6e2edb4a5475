import torch

low = torch.finfo(torch.float16).min  # -65504
once = {s: (torch.tensor(s).half() + low).item() for s in (10.0, -15.9, -16.0)}
print("minimum plus a score:", ", ".join(f"{s} gives {z}" for s, z in once.items()))
assert once[-15.9] == low and once[-16.0] == -torch.inf

torch.manual_seed(0)
n = 5
i, j = torch.arange(n)[:, None], torch.arange(n)
fill = lambda hidden: torch.zeros(n, n).half().masked_fill(hidden, low)
overflowed = nan = leaked = 0
for padded in range(n + 1):
    for pad in (j < padded, j >= n - padded):  # on the left, on the right
        z = torch.randn(n, n).half() + fill(j > i) + fill(pad.expand(n, n))  # two minima
        weights = z.float().softmax(-1)
        overflowed += int((z == -torch.inf).sum())
        nan += int(weights.isnan().sum())
        leaked += int((weights[j > i] > 0).sum())
print(f"two minima, every padding of {n} tokens: {overflowed} entries overflow,")
print(f"{nan} weights are NaN, {leaked} weights on future keys are not 0")
assert overflowed > 0 and nan == 0 and leaked > 0
