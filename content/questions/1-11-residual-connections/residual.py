import torch
from torch.nn.functional import cosine_similarity, layer_norm

torch.manual_seed(0)
n, d, L = 64, 512, 24  # 24 sublayers: a 12-layer encoder
weights = torch.randn(L, d, d) / d**0.5  # F(x) = x W keeps the variance: sigma = 1


def LN(x):
    return layer_norm(x, (d,))


print("         rms of x_L  share of x_0  by formula  gradient: norm  its share")
for kind, formula in (("post-LN", 2 ** (-L / 2)), ("pre-LN", (1 + L) ** -0.5)):
    x = x0 = torch.randn(n, d, requires_grad=True)
    for W in weights:
        x = LN(x + x @ W) if kind == "post-LN" else x + LN(x) @ W
    out = LN(x)  # the final LN of pre-LN; after post-LN it changes nothing
    arriving = torch.randn(n, d)  # the gradient at the output
    (out * arriving).sum().backward()
    share = cosine_similarity(out, x0).mean()
    norm = x0.grad.norm() / arriving.norm()
    back = cosine_similarity(x0.grad, arriving).mean()
    rms = x.square().mean().sqrt()
    print(f"{kind:8}{rms:11.2f}{share:14.2f}{formula:12.5f}{norm:16.2f}{back:11.2f}")
    assert abs(share - formula) < 0.02 and abs(back - formula) < 0.02
    assert 0.9 < norm < 1.1  # the whole gradient vanishes in neither case
