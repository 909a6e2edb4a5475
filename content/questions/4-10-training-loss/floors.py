import torch
from torch.nn.functional import cross_entropy

torch.set_default_dtype(torch.float64)
eps = 0.1
print("      V  uniform model  floor, eps/V  floor, eps/(V-1)  floor, softmax twice")
for V in (10, 37_000):
    right = torch.tensor([0])
    floors = []
    for spread, kept in ((eps / V, 1 - eps + eps / V), (eps / (V - 1), 1 - eps)):
        q = torch.full((1, V), spread)
        q[0, 0] = kept
        floors.append(-(q * q.log()).sum().item())  # cross-entropy at p = q
    perfect = torch.zeros(1, V)
    perfect[0, 0] = 1.0  # the softmax of a model that is certain and right
    twice = cross_entropy(perfect, right).item()  # softmax applied to a softmax
    uniform = cross_entropy(torch.zeros(1, V), right).item()
    print(f"{V:7d}{uniform:15.3f}{floors[0]:14.4f}{floors[1]:18.4f}{twice:22.3f}")

    lead = torch.tensor((1 - eps + eps / V) / (eps / V)).log()  # the logit gap at p = q
    best = cross_entropy(perfect * lead, right, label_smoothing=eps)
    assert abs(best.item() - floors[0]) < 1e-9  # PyTorch spreads over all V
    assert abs(twice - (torch.tensor(V - 1 + torch.e).log().item() - 1)) < 1e-9
