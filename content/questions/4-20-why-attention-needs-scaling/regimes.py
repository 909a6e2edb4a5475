import math
import torch

torch.manual_seed(0)
n = 1024
print(f"entropy of {n} weights (log n = {math.log(n):.2f}) for Gaussian scores")
for variance in (1, 4, 64):
    y = (variance**0.5 * torch.randn(2000, n, dtype=torch.float64)).softmax(-1)
    entropy = -torch.xlogy(y, y).sum(-1).mean().item()
    print(f"  variance {variance:2}: {entropy:.2f}, log n - variance / 2 ="
          f" {math.log(n) - variance / 2:.2f}")

d, n = 64, 16


def train(scale, size_of_W_q, steps=61):
    """Learn to look up: row i asks for value i by its key, rotated."""
    g = torch.Generator().manual_seed(1)
    rotation = torch.linalg.qr(torch.randn(d, d, generator=g))[0]
    W_q = (torch.randn(d, d, generator=g) * size_of_W_q).requires_grad_()
    W_k = (torch.randn(d, d, generator=g) / d**0.5).requires_grad_()
    adam, losses = torch.optim.Adam([W_q, W_k], lr=1e-3), []
    for _ in range(steps):
        keys, values = (torch.randn(16, n, d, generator=g) for _ in range(2))
        scores = scale * (keys @ rotation @ W_q) @ (keys @ W_k).transpose(-2, -1)
        loss = (scores.softmax(-1) @ values - values).square().mean()
        adam.zero_grad()
        loss.backward()
        adam.step()
        losses.append(loss.item())
    return losses


runs = {
    "scaled": train(d**-0.5, d**-0.5),
    "unscaled": train(1, d**-0.5),
    "folded into W_q": train(1, 1 / d),
}
for name, losses in runs.items():
    print(f"{name:15}: loss {losses[0]:.1f}, {losses[20]:.1f}, {losses[60]:.1f}"
          " at steps 1, 21, 61")
assert abs(runs["scaled"][0] - runs["folded into W_q"][0]) < 1e-4  # same function
assert runs["unscaled"][0] > 1.3 and runs["unscaled"][20] > runs["scaled"][20]
