import torch
from torch import nn

torch.manual_seed(0)
V, d, n = 11, 16, 5
table, head, PE = nn.Embedding(V, d), nn.Linear(d, V), torch.randn(n, d)
layer = nn.TransformerDecoderLayer(d, 2, 32, dropout=0.1, batch_first=True)
decoder = nn.TransformerDecoder(layer, 2).eval()
memory = torch.randn(1, 4, d)  # the encoder's output, the same in both phases


def logits(ids):
    """One row per input token: the prediction of the next one."""
    m = ids.shape[1]
    future = torch.ones(m, m, dtype=torch.bool).triu(1)
    return head(decoder(table(ids) + PE[:m], memory, tgt_mask=future))[0]


y = torch.tensor([[0, 7, 3, 5, 2]])  # y_0 ... y_4 from the data; 0 is BOS
training = logits(y)  # rows 1 to 5 in one pass
steps = torch.stack([logits(y[:, :t])[-1] for t in range(1, n + 1)])  # no future exists
print(f"same prefixes, difference of rows and steps: {(training - steps).abs().max():.4f}")
assert torch.allclose(training, steps, atol=1e-5)
for j in range(1, n):  # the model itself chose a wrong y_j
    wrong = y.index_fill(1, torch.tensor(j), 8)
    changed = ((logits(wrong) - training).abs().amax(-1) > 1e-4).nonzero().flatten() + 1
    print(f"wrong y_{j}: rows that change:", changed.tolist())
    assert changed.tolist() == list(range(j + 1, n + 1))
decoder.train()
assert not torch.allclose(logits(y), logits(y))  # with dropout, no two passes agree
