import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
d, P, V = 64, 16, 1000
layer = nn.TransformerEncoderLayer(d, 4, 4 * d, dropout=0.0, batch_first=True)
backbone = nn.TransformerEncoder(layer, 2)  # untrained, the same for all kinds of data
table, cut = torch.randn(V, d), nn.Conv2d(3, d, P, stride=P)
ids, image = torch.randint(V, (12,)), torch.rand(1, 3, 224, 224)
mel, frames, points = torch.rand(1, 80, 3000), torch.rand(1, 3, 16, 224, 224), torch.rand(500, 3)

with torch.no_grad():
    text = table[ids]
    assert torch.equal(F.one_hot(ids, V).float() @ table, text)  # lookup = one-hot product
    R = F.unfold(image, P, stride=P)[0].T  # (196, 768): one flattened patch per row
    vision = R @ cut.weight.flatten(1).T + cut.bias
    assert torch.allclose(vision, cut(image)[0].flatten(1).T, atol=1e-5)  # strided convolution
    sound = F.gelu(nn.Conv1d(80, d, 3, padding=1)(mel))
    sound = F.gelu(nn.Conv1d(d, d, 3, stride=2, padding=1)(sound))[0].T
    tubes = nn.Conv3d(3, d, (2, P, P), stride=(2, P, P))
    video, cloud = tubes(frames)[0].flatten(1).T, nn.Linear(3, d)(points)
    mixed = torch.cat([vision, text])
    kinds = dict(text=text, image=vision, speech=sound, video=video, points=cloud, mixed=mixed)
    print("data      tokens  scores per head")
    for name, Z in kinds.items():
        assert backbone(Z[None]).shape == (1, *Z.shape)
        print(f"{name:8} {len(Z):7} {len(Z) ** 2:16,}")
