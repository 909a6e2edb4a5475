import torch
from torch import nn, optim

V, d, lr, adam = 6, 4, 0.1, dict(betas=(0.9, 0.98), eps=1e-9)
batches = torch.tensor([[0, 1, 2], [0, 3, 3]])  # ids looked up in steps 1 and 2


def moved(make, tied=False, **options):
    """Rows of E that move in step 2; prints how far, in units of lr."""
    torch.manual_seed(1)
    E = nn.Embedding(V, d, sparse=make is optim.SparseAdam)
    optimizer, W = make(list(E.parameters()), lr, **options), torch.randn(V, d)
    for ids in batches:
        before = E.weight.detach().clone()
        logits = E(ids) @ (E.weight if tied else W).T
        optimizer.zero_grad()
        nn.functional.cross_entropy(logits, ids.roll(-1)).backward()
        optimizer.step()
    far = (E.weight.detach() - before).abs().mean(1) / lr
    name = make.__name__ + ", tied" * tied + ", momentum" * ("momentum" in options)
    print(f"{name:13}", "  ".join(f"{x:.3f}" for x in far))
    return far.nonzero().flatten().tolist(), round(far[1].item(), 3)


print("row" + " " * 12 + "      ".join("012345"))
assert moved(optim.SGD)[0] == moved(optim.SparseAdam, **adam)[0] == [0, 3]
assert moved(optim.SGD, momentum=0.9)[0] == [0, 1, 2, 3]
assert moved(optim.Adam, **adam) == ([0, 1, 2, 3], 0.673)  # row 1: no gradient
assert moved(optim.AdamW, weight_decay=0.1, **adam)[0] == [0, 1, 2, 3, 4, 5]
assert moved(optim.SGD, tied=True)[0] == [0, 1, 2, 3, 4, 5]
