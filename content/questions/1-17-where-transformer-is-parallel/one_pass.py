import torch
from torch import nn

torch.manual_seed(0)
V, d, h, T = 50, 16, 2, 8
embed, head = nn.Embedding(V, d).double(), nn.Linear(d, V).double()
positions = torch.randn(T, d, dtype=torch.float64)
layers = [nn.TransformerEncoderLayer(d, h, 4 * d, dropout=0.0, batch_first=True).double() for _ in range(2)]
passes = 0


def logits(tokens, causal=True):
    """One forward pass of a causal decoder: tokens (n,) -> scores of each next token (n, V)."""
    global passes
    passes += 1
    n = len(tokens)
    hidden = torch.ones(n, n, dtype=torch.bool).triu(1) if causal else None
    x = (embed(tokens) + positions[:n])[None]
    for layer in layers:  # layers wait for each other, positions do not
        x = layer(x, src_mask=hidden)
    return head(x[0])


truth = torch.randint(1, V, (T,))
shifted = torch.cat([torch.tensor([0]), truth[:-1]])  # <s> y_1 ... y_{T-1}
training = logits(shifted)  # all T predictions
print(f"training: {passes} pass for {len(training)} predictions")
steps = torch.stack([logits(shifted[: i + 1])[-1] for i in range(T)])
assert torch.allclose(training, steps)  # the same T conditional distributions
assert not torch.allclose(logits(shifted, causal=False), steps)  # thanks to the mask

passes, tokens = 0, torch.tensor([0])
while len(tokens) <= T:  # generation: token i is an input of pass i + 1
    tokens = torch.cat([tokens, logits(tokens)[-1:].argmax(-1)])
print(f"generation: {passes} passes, tokens {tokens[1:].tolist()}")
assert passes == T

passes = 0
assert torch.equal(logits(tokens[:-1]).argmax(-1), tokens[1:])
print(f"checking a finished sequence: {passes} pass")
