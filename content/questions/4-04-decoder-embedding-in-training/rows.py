import torch
from torch import nn

V, d, lr = 6, 4, 0.1
batches = torch.tensor([[0, 1, 2], [0, 3, 3]])  # ids that the decoder looks up


def moved(make, sparse=False, tied=False):
    """How far each row of the table moves in the second step, in units of lr."""
    torch.manual_seed(1)
    table = nn.Embedding(V, d, sparse=sparse)
    nn.init.normal_(table.weight, std=d**-0.5)
    optimizer, W = make(table.parameters()), torch.randn(V, d)
    for ids in batches:
        before = table.weight.detach().clone()
        x = d**0.5 * table(ids)
        logits = x @ (table.weight if tied else W).T
        optimizer.zero_grad()
        nn.functional.cross_entropy(logits, ids.roll(-1)).backward()
        optimizer.step()
    return (table.weight.detach() - before).abs().mean(1) / lr


adam = dict(lr=lr, betas=(0.9, 0.98), eps=1e-9)
result = {
    "SGD": moved(lambda p: torch.optim.SGD(p, lr)),
    "SGD, momentum": moved(lambda p: torch.optim.SGD(p, lr, momentum=0.9)),
    "Adam": moved(lambda p: torch.optim.Adam(p, **adam)),
    "AdamW": moved(lambda p: torch.optim.AdamW(p, **adam, weight_decay=0.1)),
    "SparseAdam": moved(lambda p: torch.optim.SparseAdam(list(p), **adam), True),
    "SGD, tied": moved(lambda p: torch.optim.SGD(p, lr), tied=True),
}
print("rows 0 to 5; seen in step 1: 0 1 2, in step 2: 0 3")
for name, rows in result.items():
    print(f"{name:14s}", "  ".join(f"{row:.3f}" for row in rows.tolist()))
changed = {name: rows.nonzero().flatten().tolist() for name, rows in result.items()}
assert changed["SGD"] == changed["SparseAdam"] == [0, 3]
assert changed["SGD, momentum"] == changed["Adam"] == [0, 1, 2, 3]
assert changed["AdamW"] == changed["SGD, tied"] == [0, 1, 2, 3, 4, 5]
assert abs(result["Adam"][1] - 0.673) < 1e-3  # no gradient, and yet it moves
