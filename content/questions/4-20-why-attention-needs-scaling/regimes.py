import math
import torch

torch.manual_seed(0)
n, d_k, trials = 512, 64, 1000
q = torch.randn(trials, 1, d_k, dtype=torch.float64)  # independent, mean 0, variance 1
k = torch.randn(trials, n, d_k, dtype=torch.float64)
dots = (q @ k.transpose(-2, -1)).squeeze(1)  # (trials, n): one row of scores per trial

print("divided by  std of scores  largest weight  rows with one above 0.99  entropy")
for name, divisor in (("1", 1), ("sqrt(d_k)", d_k**0.5), ("d_k", d_k)):
    scores = dots / divisor
    weights = scores.softmax(-1)
    largest = weights.amax(-1)
    entropy = -torch.xlogy(weights, weights).sum(-1).mean().item()
    print(f"{name:10} {scores.std().item():14.2f} {largest.mean().item():15.3f}"
          f" {(largest > 0.99).double().mean().item():25.2f} {entropy:8.2f}")
    variance = d_k / divisor**2
    assert abs(scores.var().item() / variance - 1) < 0.05
    if variance < 2 * math.log(n):  # below the critical point the formula holds
        assert abs(entropy - (math.log(n) - variance / 2)) < 0.02
