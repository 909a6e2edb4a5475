import torch
from torch import nn
from torch.nn import functional as F


class Sources(nn.Module):  # frozen tables, mapped to width d and mixed by a gate
    def __init__(self, tables, d):
        super().__init__()
        self.tables = nn.ModuleList(nn.Embedding.from_pretrained(t) for t in tables)  # frozen
        self.maps = nn.ModuleList(nn.Linear(t.shape[1], d, bias=False) for t in tables)
        self.gate = nn.Linear(d, 1)

    def forward(self, ids):
        e = [F.normalize(table(ids), dim=-1) for table in self.tables]  # the same scale
        parts = torch.stack([W(x) for W, x in zip(self.maps, e)], dim=-2)  # (n, sources, d)
        alpha = self.gate(parts).softmax(dim=-2)  # one weight per token and source
        return parts, alpha, (alpha * parts).sum(dim=-2), torch.cat(e, dim=-1)


torch.manual_seed(0)
glove, other = torch.randn(1000, 300), 10 * torch.randn(1000, 768)
glove[7] = 0  # word 7 is missing in this source
model = Sources([glove, other], d=512)
parts, alpha, mixed, joined = model(torch.tensor([5, 6, 7]))
W = torch.cat([m.weight for m in model.maps], dim=1).T  # (300 + 768, 512)
assert torch.allclose(joined @ W, parts.sum(dim=-2), atol=1e-5)  # concatenate = add
assert (parts[2, 0] == 0).all() and alpha.shape == (3, 2, 1) and mixed.shape == (3, 512)
trained = sum(p.numel() for p in model.parameters() if p.requires_grad)
print(f"trained parameters {trained:,}, of which projections {W.numel():,}")
