import torch

d, n = 64, 16


def train(scale, size_of_W_q, steps=61):
    """Learn a lookup: row i asks for value i with its rotated key."""
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
    "divided by sqrt(d_k)": train(d**-0.5, d**-0.5),
    "not scaled": train(1, d**-0.5),
    "factor folded into W_q": train(1, 1 / d),
}
for name, losses in runs.items():
    first, middle, last = (losses[step] for step in (0, 20, 60))
    print(f"{name:23} loss {first:.1f}, {middle:.2f}, {last:.2f} at steps 1, 21, 61")
scaled, unscaled, folded = runs.values()
assert abs(scaled[0] - folded[0]) < 1e-4  # the same function at the start
assert unscaled[0] > 1.3 and unscaled[20] > scaled[20]
