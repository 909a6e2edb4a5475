import torch

d, w = 512, 4000


def lrate(s):
    """Learning rate of step s = 1, 2, ... (section 5.3 of the paper)."""
    return d**-0.5 * min(s**-0.5, s * w**-1.5)


for s in (1, 1000, 4000, 16_000, 100_000):
    print(f"step {s:6d}: {lrate(s):.4e}")
assert max(range(1, 100_001), key=lrate) == w
assert abs(lrate(w) - (d * w) ** -0.5) < 1e-12
assert abs(lrate(4 * w) / lrate(w) - 0.5) < 1e-12  # four times the steps, half the rate

# LambdaLR counts from 0, and 0 ** -0.5 raises an error, so the rate is that of s + 1.
theta = torch.nn.Parameter(torch.zeros(3))
adam = torch.optim.Adam([theta], lr=1.0, betas=(0.9, 0.98), eps=1e-9)
schedule = torch.optim.lr_scheduler.LambdaLR(adam, lambda s: lrate(s + 1))
for s in range(1, w + 1):  # one call per update, not per epoch
    assert abs(schedule.get_last_lr()[0] - lrate(s)) < 1e-12
    adam.step()
    schedule.step()
