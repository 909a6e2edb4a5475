import torch
from torch.nn.functional import cosine_similarity, layer_norm, normalize

torch.manual_seed(0)
n, d, L = 64, 512, 24  # L sublayers: a 12-layer encoder


def step(kind, x, F):
    if kind == "none":
        return layer_norm(F(x), (d,))
    return layer_norm(x + F(x), (d,)) if kind == "post-LN" else x + F(layer_norm(x, (d,)))


def weights(count):
    return torch.randn(count, d, d) / d**0.5  # output variance = input variance


linear = [lambda x, W=W: x @ W for W in weights(L)]
attention = [
    lambda x, Q=Q, K=K, V=V: torch.softmax((x @ Q) @ (x @ K).T / d**0.5, -1) @ (x @ V)
    for Q, K, V in zip(weights(4), weights(4), weights(4))
]
print("         rms x_L  share of x_0  |gradient|  its share  tokens alike")
for kind in ("none", "post-LN", "pre-LN"):
    x0 = torch.randn(n, d, requires_grad=True)
    x = x0
    for F in linear:
        x = step(kind, x, F)
    out = layer_norm(x, (d,)) if kind == "pre-LN" else x
    g = torch.randn(n, d)  # the gradient that arrives at the output
    (out * g).sum().backward()
    share, gain = cosine_similarity(out, x0).mean(), x0.grad.norm() / g.norm()
    back = cosine_similarity(x0.grad, g).mean()
    y = x0.detach()
    for F in attention:  # four layers of nothing but attention
        y = step(kind, y, F)
    u = normalize(y, dim=-1)
    alike = ((u @ u.T).sum() - n) / (n * (n - 1))  # mean cosine of two different tokens
    rms = x.square().mean().sqrt()
    print(f"{kind:8}{rms:8.2f}{share:14.2f}{gain:12.2f}{back:11.2f}{alike:14.2f}")
    assert 0.9 < gain < 1.1  # the gradient vanishes in none of the three
    assert (abs(share - 0.2) < 0.02) == (abs(back - 0.2) < 0.02) == (kind == "pre-LN")
    assert (abs(share) < 0.02) == (abs(back) < 0.02) == (kind != "pre-LN")
    assert (alike > 0.99) == (kind == "none")
