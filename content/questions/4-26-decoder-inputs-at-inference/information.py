import torch
from torch import nn

torch.manual_seed(0)
V, d, n = 11, 16, 5
table, head = nn.Embedding(V, d), nn.Linear(d, V)
layer = nn.TransformerDecoderLayer(d, 2, 32, dropout=0.1, batch_first=True)
decoder = nn.TransformerDecoder(layer, 2).eval()
PE = torch.randn(50, d)  # any table of positions will do
memory = torch.randn(1, 4, d)  # what the encoder gave


def embed(ids):
    return table(ids) + PE[: ids.shape[1]]


def logits(x):
    m = x.shape[1]
    return head(decoder(x, memory, torch.ones(m, m, dtype=torch.bool).triu(1)))


true = torch.tensor([[0, 7, 3, 5, 2]])  # shifted right, 0 is BOS
x = embed(true).detach().requires_grad_()
out = logits(x)
print("input rows that prediction t depends on")
for t in range(n):
    (grad,) = torch.autograd.grad(out[0, t].square().sum(), x, retain_graph=True)
    reads = grad[0].abs().sum(1) > 0
    print(t, " ".join("x" if r else "." for r in reads))
    assert reads.tolist() == [j <= t for j in range(n)]

for t in range(n):  # inference, given the same prefix: the future does not exist
    step = logits(embed(true[:, : t + 1]))[:, -1]
    assert torch.allclose(step, out[:, t], atol=1e-5)

own = true.clone()
own[0, 2] = 8  # one wrong word of its own
change = (logits(embed(own)) - out).abs().amax(-1)[0]
print("change after a wrong word at 2:", " ".join(f"{c:.2f}" for c in change))
assert change[:2].max() < 1e-6 and change[2:].min() > 0.01

decoder.train()
a, b = logits(x), logits(x)
print("same prefix, dropout on, two passes agree:", torch.allclose(a, b))
assert not torch.allclose(a, b)
