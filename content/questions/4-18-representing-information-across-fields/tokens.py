import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
d, P, close = 64, 16, dict(atol=1e-5)
layer = nn.TransformerEncoderLayer(d, 4, 4 * d, dropout=0.0, batch_first=True)
body = nn.TransformerEncoder(layer, 2).eval()  # one body for every modality


def patches(x):  # (3, H, W) -> (HW / P^2, 3 P^2): cut and flatten
    return F.unfold(x[None], P, stride=P)[0].T


ids = torch.randint(1000, (12,))
image = F.interpolate(torch.randn(1, 3, 28, 28), 224)[0]  # patches that differ
table, conv = torch.randn(1000, d), nn.Conv2d(3, d, P, stride=P)
with torch.no_grad():
    # R W_E: a lookup is a one-hot product, a patch embedding a strided convolution
    text = table[ids]
    assert torch.equal(F.one_hot(ids, 1000).float() @ table, text)
    vision = patches(image) @ conv.weight.flatten(1).T + conv.bias
    assert torch.allclose(vision, conv(image[None])[0].flatten(1).T, **close)

    sound = nn.Conv1d(80, d, 3, padding=1)(torch.rand(1, 80, 3000))  # 30 s
    sound = nn.Conv1d(d, d, 3, stride=2, padding=1)(F.gelu(sound))[0].T
    tube = nn.Conv3d(3, d, (2, P, P), stride=(2, P, P))
    video = tube(torch.rand(1, 3, 16, 224, 224))[0].flatten(1).T  # 16 frames
    points = nn.Linear(3, d)(torch.rand(500, 3))
    both = torch.cat([vision, text])
    for name in "text vision sound video points both".split():
        z = locals()[name]
        assert body(z[None]).shape == (1, *z.shape)
        print(f"{name:7} n = {len(z):4}   scores per head {len(z) ** 2:9,}")

    order = torch.randperm(196)
    grid = torch.randn(196, d)  # one vector a cell, as in ViT
    for name, p in (("without", torch.zeros(196, d)), ("with", grid)):
        kept = body((vision + p)[None])[0, order]  # encode, then shuffle
        gap = (body((vision[order] + p)[None])[0] - kept).abs().mean()
        print(f"shuffle the patches {name} positions: change {gap:.2f}")
        assert (gap < 1e-5) == (name == "without")

    def moved(step):  # shift the image: are its tokens the old ones, elsewhere?
        new = conv(image.roll(step, -1)[None])
        return torch.allclose(new, conv(image[None]).roll(step // P, -1), **close)

    print(f"tokens follow a shift: 16 pixels {moved(16)}, 1 pixel {moved(1)}")
    assert moved(16) and not moved(1)
