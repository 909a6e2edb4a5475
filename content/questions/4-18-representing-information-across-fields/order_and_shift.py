import torch
from torch import nn

torch.manual_seed(0)
d, P = 64, 16
layer = nn.TransformerEncoderLayer(d, 4, 4 * d, dropout=0.0, batch_first=True)
backbone, cut = nn.TransformerEncoder(layer, 2), nn.Conv2d(3, d, P, stride=P)
image = torch.rand(1, 3, 14, 14).repeat_interleave(16, 2).repeat_interleave(16, 3)
positions, order = torch.randn(196, d), torch.randperm(196)


def tokens(image):
    return cut(image)[0].flatten(1).T  # (196, d)


with torch.no_grad():
    Z = tokens(image)
    for name, p in (("without", torch.zeros(196, d)), ("with", positions)):
        kept, shuffled = backbone((Z + p)[None])[0, order], backbone((Z[order] + p)[None])[0]
        change = (shuffled - kept).abs().mean().item()
        print(f"patches shuffled, {name} positions: change {change:.2f}")
        assert (change < 1e-5) == (name == "without")
    for step in (16, 1):
        new = cut(image.roll(step, dims=-1))
        same = torch.allclose(new, cut(image).roll(step // P, dims=-1), atol=1e-5)
        print(f"image shifted, step {step:2}: the same tokens in new places: {same}")
        assert same == (step == 16)
