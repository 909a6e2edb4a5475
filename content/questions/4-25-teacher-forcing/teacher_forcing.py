import itertools

import torch
from torch import nn

torch.manual_seed(0)
V, T, d, BOS = 3, 4, 16, 3  # three words, sentences of four; BOS is an extra row
table, place = nn.Embedding(V + 1, d), nn.Embedding(T, d)
layer = nn.TransformerEncoderLayer(d, 2, 32, dropout=0.0, batch_first=True)
head = nn.Linear(d, V)
nn.init.normal_(head.weight)
causal = torch.ones(T, T, dtype=torch.bool).triu(1)  # True hides
y = torch.tensor(list(itertools.product(range(V), repeat=T)))  # all 81 sentences
shifted = torch.cat([torch.full((len(y), 1), BOS), y[:, :-1]], dim=1)


def total(inputs, mask):
    """Sum of exp(-loss) over all sentences; one pass gives the loss of all rows."""
    states = layer(table(inputs) + place.weight, src_mask=mask)
    loss = nn.functional.cross_entropy(
        head(states).transpose(1, 2), y, reduction="none"  # (81, T)
    )
    return loss.sum(1).neg().exp().sum().item()


good = total(shifted, causal)
no_mask, no_shift = total(shifted, None), total(y, causal)
print(f"shift and mask {good:.3f}, no mask {no_mask:.3f}, no shift {no_shift:.3f}")
assert abs(good - 1) < 1e-5  # exp(-loss) is a probability of sentences ...
assert abs(no_mask - 1) > 0.05 and abs(no_shift - 1) > 0.05  # ... only with both
